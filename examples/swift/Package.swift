// swift-tools-version: 6.0

import PackageDescription

let package = Package(
    name: "check-in",
    platforms: [.macOS(.v12)],
    dependencies: [.package(name: "mdm-core", path: "../../bindings/swift")],
    targets: [.executableTarget(name: "check-in", dependencies: [.product(name: "MDMCore", package: "mdm-core")])]
)
