//! The tables of declarative management.

/// The migration that makes them.
pub(in crate::store) const TABLES: &str = "
-- What the operator has now. The content is found by its digest.
CREATE TABLE declaration (
    identifier TEXT PRIMARY KEY,
    type       TEXT NOT NULL,
    digest     TEXT NOT NULL,
    changed_at INTEGER NOT NULL
) WITHOUT ROWID;

-- Contents, each once however many devices have it: of the catalogue, and of manifests that devices still fetch from.
CREATE TABLE content (
    digest TEXT PRIMARY KEY,
    sealed BLOB NOT NULL
) WITHOUT ROWID;

-- Sets, assignments and groups are what their rows say. `since` is the generation at which a row was made.
CREATE TABLE set_member (
    set_name    TEXT NOT NULL,
    declaration TEXT NOT NULL,
    since       INTEGER NOT NULL,
    PRIMARY KEY (set_name, declaration)
) WITHOUT ROWID;
CREATE INDEX set_member_declaration ON set_member (declaration);

-- `kind`: `channel`, `devices-of` or `users-of`. `target`: an enrollment, or a group.
CREATE TABLE assignment (
    kind     TEXT NOT NULL,
    target   TEXT NOT NULL,
    set_name TEXT NOT NULL,
    since    INTEGER NOT NULL,
    PRIMARY KEY (kind, target, set_name)
) WITHOUT ROWID;
CREATE INDEX assignment_set ON assignment (set_name, kind);

CREATE TABLE group_member (
    group_name TEXT NOT NULL,
    device     TEXT NOT NULL,
    since      INTEGER NOT NULL,
    PRIMARY KEY (group_name, device)
) WITHOUT ROWID;
CREATE INDEX group_member_device ON group_member (device);

-- Every way on which a set reaches a channel, and since when that way is there.
CREATE VIEW reach (set_name, kind, target, device, channel, since) AS
SELECT set_name, kind, target, target, target, since
    FROM assignment WHERE kind = 'channel'
UNION ALL
SELECT set_name, kind, target, device, device, max(assignment.since, group_member.since)
    FROM assignment JOIN group_member ON group_name = target WHERE kind = 'devices-of'
UNION ALL
SELECT set_name, kind, target, user.device, user.id, max(assignment.since, group_member.since)
    FROM assignment JOIN group_member ON group_name = target JOIN user ON user.device = group_member.device WHERE kind = 'users-of';

-- Channels whose manifest may not be what it should be, since the change of this generation. Whoever plans one removes it.
CREATE TABLE stale (
    channel    TEXT PRIMARY KEY,
    generation INTEGER NOT NULL
) WITHOUT ROWID;

-- The conversation with a channel. `withheld`: what its plan leaves out, and why. `unread`: the last report that could not be read.
CREATE TABLE declaring (
    channel     TEXT PRIMARY KEY,
    record      TEXT,
    remind_at   INTEGER,
    withheld    TEXT,
    reported_at INTEGER,
    full_at     INTEGER,
    unread      BLOB,
    unread_why  TEXT
) WITHOUT ROWID;
CREATE INDEX declaring_remind ON declaring (remind_at) WHERE remind_at IS NOT NULL;

-- Manifests, each once however many channels have it: equal tokens mean equal items.
CREATE TABLE manifest (
    token TEXT PRIMARY KEY,
    items TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE manifest_use (
    channel TEXT NOT NULL,
    token   TEXT NOT NULL,
    PRIMARY KEY (channel, token)
) WITHOUT ROWID;
CREATE INDEX manifest_use_token ON manifest_use (token);

-- What channels report, row by row.
CREATE TABLE status_value (
    channel TEXT NOT NULL,
    name    TEXT NOT NULL,
    value   TEXT NOT NULL,
    PRIMARY KEY (channel, name)
) WITHOUT ROWID;

CREATE TABLE status_declaration (
    channel    TEXT NOT NULL,
    identifier TEXT NOT NULL,
    status     TEXT NOT NULL,
    PRIMARY KEY (channel, identifier)
) WITHOUT ROWID;

CREATE TABLE status_error (
    channel TEXT NOT NULL,
    name    TEXT NOT NULL,
    error   TEXT NOT NULL,
    PRIMARY KEY (channel, name)
) WITHOUT ROWID;
";
