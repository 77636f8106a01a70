//! The faults, and the properties of the suite that must notice each of them.

/// Lists the faults, each with the properties that must notice it.
macro_rules! faults {
    ($( $(#[$doc:meta])* $fault:ident: $($property:ident)+; )*) => {
        /// What is wrong with the store.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Fault { $( $(#[$doc])* $fault, )* }

        /// Every fault, and the properties that must notice it.
        pub(super) const FAULTS: &[(Fault, &[&str])] = &[
            $( (Fault::$fault, &[$( stringify!($property) ),+]), )*
        ];
    };
}

faults! {
    /// Writes whatever the revision.
    LosesUpdates: a_stale_revision_is_refused of_two_writers_with_the_same_view_one_wins
        two_writers_on_one_device_lose_no_update a_refused_commit_leaves_nothing_behind
        it_agrees_with_the_reference_on_random_commits;
    /// Does not load users.
    ForgetsUsers: what_is_put_comes_back a_record_is_replaced_whole;
    /// Answers for one device when asked for another.
    MakesUpDevices: what_was_never_put_is_not_there;
    /// Keeps what the new record has not.
    MergesRecords: a_record_is_replaced_whole;
    /// Takes a name for a pattern.
    MatchesPatterns: devices_whose_names_begin_alike_are_kept_apart;
    /// Cuts a name at a quote.
    TripsOverQuotes: odd_characters_in_names_are_only_characters;
    /// Never removes a secret.
    KeepsSecrets: secrets_come_back_and_are_dropped;
    /// The first answer stays.
    KeepsFirstAnswer: an_answer_is_kept_and_the_last_one_counts;
    /// Lists the log backwards.
    LogsBackwards: the_event_log_keeps_its_order;
    /// Drops what may be written later.
    LosesDeferred: what_was_deferred_is_there_after_a_flush the_last_contact_never_goes_back;
    /// The contact that is written last counts.
    GoesBackInTime: the_last_contact_never_goes_back;
    /// A commit without a record leaves the revision.
    SkipsRevisions: each_commit_makes_a_new_revision;
    /// Users have revisions of their own.
    RevisesUsersApart: a_user_and_the_device_share_one_revision;
    /// Writes change by change.
    CommitsByHalves: a_refused_commit_leaves_nothing_behind two_devices_cannot_both_claim_a_certificate;
    /// Adds an answer to the one before.
    AppendsAnswers: the_same_changes_twice_leave_the_same_state;
    /// Ignores a claim on a certificate that is taken.
    IgnoresClaims: a_certificate_has_one_owner_for_ever two_devices_cannot_both_claim_a_certificate;
    /// Does not know for which place a certificate was issued.
    ForgetsInvitations: a_place_is_found_by_its_certificate;
    /// Lets more devices come to a place than may.
    CrowdsPlaces: a_place_is_taken_by_as_many_devices_as_may_come two_devices_cannot_both_take_the_last_use;
    /// Takes a place without a bound for one that is full.
    TurnsGuestsAway: any_number_of_devices_may_come_to_an_unlimited_place;
    /// A command of the same name takes the place of the first.
    ReplacesCommands: a_uuid_names_one_command_on_a_channel;
    /// A name is good for one command on one channel only.
    WantsUniqueNames: two_channels_may_have_commands_of_the_same_name;
    /// One revision for all devices.
    LocksTheFleet: writers_on_different_devices_do_not_disturb_each_other;
    /// The window in the order of names.
    SortsByName: the_window_holds_the_ready_commands_in_order a_thousand_commands_wait_on_one_channel;
    /// One command in the window.
    ShortWindow: the_window_holds_the_ready_commands_in_order a_thousand_commands_wait_on_one_channel;
    /// The named command counts in the window.
    CountsNamedInWindow: the_named_command_takes_no_place_in_the_window;
    /// The clock is an hour ahead.
    OffersEarly: what_is_not_ready_stays_outside;
    /// Every message begins a session.
    ForgetsSessions: what_was_put_off_in_this_session_stays_outside;
    /// A user's session is not kept.
    ForgetsUserSessions: a_users_window_goes_by_the_users_session;
    /// A hold is not kept.
    ForgetsHolds: only_what_pierces_a_suspension_reaches_a_held_device
        the_rest_of_a_held_device_wakes_only_for_what_pierces;
    /// Loads a few of the expired.
    LimitsExpired: a_deadline_sees_every_expired_command;
    /// Counts the named command to the rest.
    CountsNamed: the_rest_sums_up_what_is_not_loaded it_agrees_with_the_reference_on_random_commits;
    /// Only open commands are found by name.
    NamesOnlyOpen: the_named_command_is_found_open_or_closed;
    /// Closed twins are twins.
    KeepsTwins: a_twin_is_found_only_while_it_waits;
    /// A command never moves.
    NeverMoves: a_command_changes_place_and_keeps_its_body;
    /// Closing a channel's queue closes the device's.
    ClosesTooMuch: closing_a_channels_queue_spares_the_other_channels;
    /// Closing a device's queue spares its users.
    ClosesTooLittle: closing_a_devices_queue_closes_its_users_too;
    /// Times have microseconds.
    RoundsTimes: closing_a_queue_spares_what_came_later;
    /// The latest deadline first.
    DueBackwards: due_channels_come_earliest_first a_limit_leaves_the_later_ones_for_the_next_call;
    /// A deadline stays when its record has none any more.
    KeepsDeadlines: a_deadline_moves_with_its_record;
    /// No limit.
    IgnoresLimits: a_limit_leaves_the_later_ones_for_the_next_call;
    /// Bodies of 64 KiB at most.
    CutsBodies: a_body_of_a_mebibyte_comes_back_whole;
}
