//! Measuring several things side by side on one core.
//!
//! Each is measured in short slices, in turns with the others, and its best slice counts: other programs on the machine can make a
//! slice slower and never faster, and what is compared has been measured in the same seconds.

#![allow(dead_code, reason = "each benchmark uses a part of it")]

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

const SLICE: Duration = Duration::from_millis(10);

/// What is to be measured.
pub(crate) struct Measure<'a> {
    cases: Vec<Case<'a>>,
    budget: Duration,
}

struct Case<'a> {
    once: Box<dyn Fn() + 'a>,
    per_slice: u32,
    best: f64,
}

impl<'a> Measure<'a> {
    /// With time for `per_case` each; without `--bench` among the arguments (`cargo test --benches`) once is enough to see that it runs.
    pub(crate) fn new(per_case: Duration) -> Self {
        let quick = !std::env::args().any(|arg| arg == "--bench");
        Self {
            cases: Vec::new(),
            budget: if quick { Duration::ZERO } else { per_case },
        }
    }

    /// Adds a case.
    pub(crate) fn case<T>(&mut self, once: impl Fn() -> T + 'a) {
        let once = Box::new(move || drop(black_box(once())));
        once();
        let begun = Instant::now();
        once();
        let per_slice = SLICE.as_nanos() / begun.elapsed().as_nanos().max(1);
        self.cases.push(Case {
            once,
            per_slice: u32::try_from(per_slice)
                .unwrap_or(u32::MAX)
                .clamp(1, 1_000_000),
            best: f64::MAX,
        });
    }

    /// How often per second each case runs, in the order in which they were added.
    pub(crate) fn rates(mut self) -> impl Iterator<Item = f64> {
        let begun = Instant::now();
        let budget = self.budget * u32::try_from(self.cases.len()).unwrap_or(u32::MAX);
        loop {
            for case in &mut self.cases {
                let slice = Instant::now();
                (0..case.per_slice).for_each(|_| (case.once)());
                let took = slice.elapsed().as_secs_f64() / f64::from(case.per_slice);
                case.best = case.best.min(took);
            }
            if begun.elapsed() >= budget {
                break;
            }
        }
        self.cases.into_iter().map(|case| 1.0 / case.best)
    }
}

/// Prints a line of the table.
pub(crate) fn row(what: &str, size: &str, measured: &str, reach: &str) {
    println!("| {what} | {size} | {measured} | {reach} |");
}
