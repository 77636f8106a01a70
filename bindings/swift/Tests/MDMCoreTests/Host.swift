import Foundation
import MDMCore

/// A host in memory: what a server has to do around a step. It keeps records as bytes, as a database does.
final class Host {
    var devices: [String: Data] = [:]
    var users: [String: Data] = [:]
    var queue: [String: [Queued]] = [:]
    var answers: [Answer] = []
    var owners: [String: String] = [:]
    var secrets: [String: [SecretName: Secret<Data>]] = [:]
    var events: [Event] = []
    var wakes: [String] = []
    var revision: UInt64 = 0
    var now = time()
    let policy = Policy()
    let entropy: Entropy

    init() throws {
        entropy = try seeded()
    }

    func device(_ id: String) throws -> DeviceRecord? {
        try devices[id].map(DeviceRecord.fromBytes(bytes:))
    }

    /// One request of a device, answered.
    func receive(_ body: Data, sender: Sender, ruling: Ruling = .admit) throws -> HttpReply {
        let request = try Request(body)
        return try handle(.request(request: request, sender: sender, ruling: ruling), channel: request.id()).http
    }

    @discardableResult
    func handle(_ input: Input, channel: String) throws -> Step {
        let query = try viewQuery(input: input, now: now)
        let step = try MDMCore.handle(view: view(query, channel), input: input, policy: policy, now: now, entropy: entropy)
        for change in step.changes {
            apply(change)
        }
        revision += 1
        for case .wake(let enrollment, _) in step.effects {
            wakes.append(enrollment)
        }
        return step
    }

    private func view(_ query: ViewQuery, _ channel: String) throws -> EnrollmentView {
        let id = String(channel.prefix { $0 != ":" })
        var view = EnrollmentView(revision: revision, device: try device(id))
        view.users = try users.filter { $0.key.hasPrefix(id + ":") }.map { try UserRecord.fromBytes(bytes: $0.value) }
        view.certificateOwner = query.certificate.flatMap { owners[$0] }
        if query.bootstrapToken {
            view.bootstrapToken = secrets[id]?[.bootstrapToken]
        }
        let items = queue[channel] ?? []
        view.queue = try selectQueue(
            open: items,
            named: items.map(\.item).first { $0.uuid == query.command },
            query: query,
            rule: readyRule(view: view, query: query)
        )
        return view
    }

    private func apply(_ change: Change) {
        switch change {
        case .putDevice(let record): devices[record.id()] = try? record.toBytes()
        case .putUser(let record): users[record.id()] = try? record.toBytes()
        case .addCommand(let item, let body): queue[item.enrollment, default: []].append(Queued(item: item, body: body))
        case .putItem(let item): edit(item.enrollment) { $0.uuid == item.uuid ? item : $0 }
        case .closeQueue(let scope, let before, let state, let at): close(scope, before, state, at)
        case .putAnswer(let answer): answers.append(answer)
        case .claimCertificate(let fingerprint, let device, _): owners[fingerprint] = device
        case .putSecret(let enrollment, let name, let value): secrets[enrollment, default: [:]][name] = value
        case .dropSecret(let enrollment, let name): secrets[enrollment]?[name] = nil
        case .log(let event), .logLater(let event): events.append(event)
        case .takePlace, .seen: break
        }
    }

    private func close(_ scope: QueueScope, _ before: Date?, _ state: ItemState, _ at: Date) {
        let channels: [String]
        switch scope {
        case .channel(let id): channels = [id]
        case .device(let id): channels = queue.keys.filter { $0 == id || $0.hasPrefix(id + ":") }
        }
        let isOpen: Set<ItemState> = [.queued, .offered, .deferred]
        for channel in channels {
            edit(channel) { item in
                guard isOpen.contains(item.state), before.map({ item.queuedAt < $0 }) ?? true else { return item }
                var closed = item
                (closed.state, closed.closedAt) = (state, at)
                return closed
            }
        }
    }

    private func edit(_ channel: String, _ change: (QueueItem) -> QueueItem) {
        queue[channel] = queue[channel]?.map { Queued(item: change($0.item), body: $0.body) }
    }
}
