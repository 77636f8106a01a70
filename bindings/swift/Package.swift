// swift-tools-version: 6.0

import PackageDescription

// On Apple's platforms the engine comes as an XCFramework (`build-xcframework.sh` makes it), elsewhere as a static library in the folder
// that MDM_CORE_LIBRARY_PATH names (`cargo build --release --package mdm-core-swift` makes it) or that the linker finds by itself.
#if os(Linux)
let engine: Target = .systemLibrary(name: "MDMCoreFFI")
#else
let engine: Target = .binaryTarget(name: "MDMCoreFFI", path: "build/MDMCoreFFI.xcframework")
#endif

let folder = Context.environment["MDM_CORE_LIBRARY_PATH"]
let search: [LinkerSetting] = folder.map { [.unsafeFlags(["-L\($0)"])] } ?? []

let package = Package(
    name: "mdm-core",
    platforms: [.macOS(.v12), .iOS(.v15)],
    products: [.library(name: "MDMCore", targets: ["MDMCore"])],
    targets: [
        engine,
        .target(
            name: "MDMCore",
            dependencies: ["MDMCoreFFI"],
            // What uniffi writes is not made for the Swift 6 mode. Packages that use it may be.
            swiftSettings: [.swiftLanguageMode(.v5)],
            linkerSettings: search
        ),
        .testTarget(name: "MDMCoreTests", dependencies: ["MDMCore"]),
    ]
)
