//! What machine the figures come from.

use crate::run::{output, program};

/// One line: processor, cores, memory, kernel, compiler.
pub(crate) fn describe() -> String {
    let cpuinfo = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let processor = cpuinfo
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .map_or("unknown processor", |rest| {
            rest.trim_start_matches([':', '\t', ' '])
        });
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let memory = std::fs::read_to_string("/proc/meminfo")
        .ok()
        .and_then(|text| {
            text.lines()
                .next()?
                .split_whitespace()
                .nth(1)?
                .parse::<u64>()
                .ok()
        })
        .map_or(0, |kib| kib / 1024 / 1024);
    let kernel = std::fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let rustc = output(program("rustc").arg("--version")).unwrap_or_default();
    format!(
        "{processor}, {cores} cores, {memory} GiB, Linux {}, {}",
        kernel.trim(),
        rustc.trim()
    )
}
