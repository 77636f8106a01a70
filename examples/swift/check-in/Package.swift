// swift-tools-version: 6.0

import PackageDescription

let package = Package(
    name: "check-in",
    platforms: [.macOS(.v12)],
    dependencies: [.package(path: "../../../bindings/swift")],
    targets: [.executableTarget(name: "check-in", dependencies: [.product(name: "MDMCore", package: "swift")])]
)
