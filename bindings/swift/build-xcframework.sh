#!/usr/bin/env bash
# Makes build/MDMCoreFFI.xcframework, the engine for macOS and iOS, which Package.swift takes on a Mac.
#
# Needs a Mac with Xcode and rustup. The repository's own checks run on Linux, where this script cannot be run: it has been written with care
# and tried by nobody. Report what is wrong with it.
set -euo pipefail
cd "$(dirname "$0")"

readonly library=libmdm_core_swift.a
readonly targets=../../target
readonly build=build

# As in Package.swift.
export MACOSX_DEPLOYMENT_TARGET=12.0
export IPHONEOS_DEPLOYMENT_TARGET=15.0

compile() {
    rustup target add "$1"
    # The static library alone: the shared one would have to be signed.
    cargo rustc --locked --release --package mdm-core-swift --lib --target "$1" --crate-type staticlib
}

# One library for all processors of a platform: merge <platform> <target>...
merge() {
    local platform=$1
    shift
    local slices=()
    for target in "$@"; do
        compile "$target"
        slices+=("$targets/$target/release/$library")
    done
    mkdir -p "$build/$platform"
    lipo -create "${slices[@]}" -output "$build/$platform/$library"
}

rm -rf "$build"
merge macos aarch64-apple-darwin x86_64-apple-darwin
merge ios aarch64-apple-ios
merge ios-simulator aarch64-apple-ios-sim x86_64-apple-ios

# In a folder of its own, so that the module map does not collide with that of another XCFramework. `link` is for the linker's search path,
# which an XCFramework does not need.
mkdir -p "$build/headers/MDMCoreFFI"
cp Sources/MDMCoreFFI/MDMCoreFFI.h "$build/headers/MDMCoreFFI/"
grep -v '^ *link ' Sources/MDMCoreFFI/module.modulemap > "$build/headers/MDMCoreFFI/module.modulemap"

xcodebuild -create-xcframework \
    -library "$build/macos/$library" -headers "$build/headers" \
    -library "$build/ios/$library" -headers "$build/headers" \
    -library "$build/ios-simulator/$library" -headers "$build/headers" \
    -output "$build/MDMCoreFFI.xcframework"
