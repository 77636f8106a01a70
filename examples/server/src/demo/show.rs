//! What a person sees: bars on a terminal, plain lines elsewhere, and the summary.

use std::{
    cell::RefCell,
    fmt::Write,
    io::IsTerminal,
    time::{Duration, Instant},
};

use device_sim::fleet::FleetReport;
use indicatif::{ProgressBar, ProgressStyle};
use mdm_core::queue::ItemState;

use super::books::Books;

/// Where plain progress lines come at most so often.
const EVERY: Duration = Duration::from_secs(2);
/// How many faults are shown before the rest is counted.
const SHOWN_FAULTS: usize = 20;

/// The screen.
pub(super) struct Show {
    is_terminal: bool,
    now: RefCell<Option<Progress>>,
}

struct Progress {
    what: &'static str,
    of: u64,
    at: u64,
    bar: Option<ProgressBar>,
    told: Instant,
}

impl Show {
    pub(super) fn new() -> Self {
        Self {
            is_terminal: std::io::stdout().is_terminal(),
            now: RefCell::new(None),
        }
    }

    pub(super) fn line(&self, text: &str) {
        println!("{text}");
    }

    pub(super) fn begin(&self, what: &'static str, of: u64) {
        let bar = self.is_terminal.then(|| {
            let style = ProgressStyle::with_template("{msg:24} [{bar:40}] {pos}/{len} {elapsed}")
                .unwrap_or_else(|_| ProgressStyle::default_bar());
            ProgressBar::new(of)
                .with_style(style.progress_chars("=> "))
                .with_message(what)
        });
        *self.now.borrow_mut() = Some(Progress {
            what,
            of,
            at: 0,
            bar,
            told: Instant::now(),
        });
    }

    pub(super) fn at(&self, at: u64) {
        let mut now = self.now.borrow_mut();
        let Some(progress) = now.as_mut() else { return };
        progress.at = at.min(progress.of);
        match &progress.bar {
            Some(bar) => bar.set_position(progress.at),
            None if progress.told.elapsed() >= EVERY => {
                println!("{}: {} of {}", progress.what, progress.at, progress.of);
                progress.told = Instant::now();
            }
            None => {}
        }
    }

    pub(super) fn end(&self) {
        let Some(progress) = self.now.borrow_mut().take() else {
            return;
        };
        match progress.bar {
            Some(bar) => bar.abandon(),
            None => println!("{}: {} of {}", progress.what, progress.at, progress.of),
        }
    }
}

/// The summary that a person reads at the end.
///
/// * `traffic`: connections to the push service, and pushes over them.
pub(super) fn summary(report: &FleetReport, books: &Books, traffic: (u64, u64)) -> String {
    let mut out = String::from("\n");
    let mut row = |what: &str, value: String| {
        let _ = writeln!(out, "  {what:<44}{value:>12}");
    };
    for (kind, count) in &books.enrollments {
        row(&format!("enrolled: {kind}"), count.to_string());
    }
    row(
        "links given out / devices that came",
        format!("{} / {}", books.links.0, books.links.1),
    );
    let state = |state: ItemState| books.states.get(&state).copied().unwrap_or_default();
    row(
        "commands queued by the operator",
        books.queued().to_string(),
    );
    row(
        "commands queued by the server itself",
        books.by_itself.to_string(),
    );
    row("  acknowledged", state(ItemState::Done).to_string());
    row(
        "  failed on the device",
        state(ItemState::Failed).to_string(),
    );
    row("  expired", state(ItemState::Expired).to_string());
    row("  cancelled", state(ItemState::Cancelled).to_string());
    row(
        "  abandoned (left, erased, enrolled anew)",
        state(ItemState::Abandoned).to_string(),
    );
    row(
        "  set aside after too many attempts",
        state(ItemState::Quarantined).to_string(),
    );
    row(
        "  still waiting",
        ItemState::ALL
            .into_iter()
            .filter(|s| s.is_open())
            .map(state)
            .sum::<u64>()
            .to_string(),
    );
    row(
        "put off by NotNow / of these finished later",
        format!("{} / {}", books.deferred.0, books.deferred.1),
    );
    row(
        "devices gone silent / noticed",
        format!("{} / {}", books.silent.0, books.silent.1),
    );
    row(
        "wakes accepted by APNs / kept for later",
        format!("{} / {}", report.pushes.accepted, report.pushes.kept),
    );
    row(
        "pushes sent / connections to APNs",
        format!("{} / {}", traffic.1, traffic.0),
    );
    row(
        "requests / repeated after a lost reply",
        format!("{} / {}", report.requests, report.repeated),
    );
    row(
        "requests per second",
        format!("{:.0}", report.requests as f64 / report.seconds),
    );
    row(
        "answer time p50 / p99 (ms)",
        format!(
            "{:.1} / {:.1}",
            report.latency.p50 as f64 / 1e3,
            report.latency.p99 as f64 / 1e3
        ),
    );
    for (error, count) in &report.errors {
        row(&format!("network: {error}"), count.to_string());
    }
    if books.is_balanced() {
        out.push_str(
            "\nThe books balance: every command is accounted for, here and on the devices.\n",
        );
    } else {
        let _ = writeln!(
            out,
            "\nThe books do not balance: {} faults",
            books.faults.len()
        );
        for fault in books.faults.iter().take(SHOWN_FAULTS) {
            let _ = writeln!(out, "  - {fault}");
        }
    }
    out
}
