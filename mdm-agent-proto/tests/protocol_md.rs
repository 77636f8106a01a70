//! `PROTOCOL.md` says what the code does: its vectors and tables are read from the file.

use std::collections::BTreeSet;

use mdm_agent_proto::{
    CloseCode, Compression, ErrorCode, Frame, FrameError, Limits, MAX_CLOSE_REASON_BYTES,
    MEDIA_HEADER_BYTES, Message, Stage,
};

const PROTOCOL: &str = include_str!("../PROTOCOL.md");

/// The section whose heading has `title`.
fn section(title: &str) -> &'static str {
    let (_, rest) = PROTOCOL
        .split_once(title)
        .unwrap_or_else(|| panic!("no section {title}"));
    rest.split("\n## ").next().unwrap()
}

/// The cells of a section's tables, headings left out.
fn rows(title: &str) -> Vec<Vec<&'static str>> {
    let lines = section(title).lines().filter(|line| line.starts_with('|'));
    let cells = |line: &'static str| line.trim_matches('|').split('|').map(str::trim).collect();
    let rows: Vec<Vec<_>> = lines.map(cells).collect();
    assert!(
        rows.len() > 2 && rows[1].iter().all(|cell| *cell == "---"),
        "{title}"
    );
    rows[2..].to_vec()
}

/// Bytes in hexadecimal; `00*5` is five of them.
fn bytes(text: &str) -> Vec<u8> {
    let run = |word: &str| {
        let (byte, count) = word.split_once('*').unwrap_or((word, "1"));
        vec![u8::from_str_radix(byte, 16).unwrap(); count.parse().unwrap()]
    };
    text.split_whitespace().flat_map(run).collect()
}

fn stage(name: &str) -> Stage {
    match name {
        "opening" => Stage::Opening,
        "enrolling" => Stage::Enrolling,
        "answering" => Stage::Answering,
        "established" => Stage::Established(Compression::Off),
        "established+deflate" => Stage::Established(Compression::Deflate),
        _ => panic!("no stage {name}"),
    }
}

fn vectors() -> Vec<[&'static str; 3]> {
    let (_, block) = PROTOCOL.split_once("```vectors\n").unwrap();
    let (block, rest) = block.split_once("```").unwrap();
    assert!(
        !rest.contains("```vectors"),
        "a second block would go unread"
    );
    let fields = |line: &'static str| {
        let fields: Vec<_> = line.split('|').map(str::trim).collect();
        fields
            .try_into()
            .unwrap_or_else(|_| panic!("not three fields: {line}"))
    };
    block
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(fields)
        .collect()
}

/// The result, spelled as the file does it.
fn spelled(result: Result<Frame<'_>, FrameError>) -> (&'static str, Vec<u8>, Option<usize>) {
    match result {
        Ok(Frame::Envelope(data)) => ("envelope", data.to_vec(), None),
        Ok(Frame::Deflated {
            data,
            inflated_limit,
        }) => ("deflated", data.to_vec(), Some(inflated_limit)),
        Ok(Frame::Media(data)) => ("media", data.to_vec(), None),
        Err(error) => (error.code(), Vec::new(), None),
    }
}

#[test]
fn every_vector_holds() {
    let limits = Limits::default();
    for [stage_name, message, expected] in vectors() {
        let stage = stage(stage_name);
        let raw = if message == "text" {
            Vec::new()
        } else {
            bytes(message)
        };
        let message = if message == "text" {
            Message::Text
        } else {
            Message::Binary(&raw)
        };
        let result = Frame::decode(message, stage, &limits);

        let (expected, end) = match expected.split_once(" -> ") {
            Some((expected, end)) => (expected, Some(end.parse().unwrap())),
            None => (expected, None),
        };
        let (word, data) = expected.split_once(' ').unwrap_or((expected, ""));
        let context = format!("{stage_name} | {raw:.40?} | {expected}");
        assert_eq!(spelled(result), (word, bytes(data), end), "{context}");
        if let Ok(frame) = result {
            assert_eq!(frame.encode(stage, &limits), Ok(raw.clone()), "{context}");
        }
    }
}

#[test]
fn the_vectors_show_every_fault_and_every_stage() {
    let vectors = vectors();
    let shown = |column: usize| vectors.iter().map(|v| v[column]).collect::<BTreeSet<_>>();
    assert!(FrameError::ALL.iter().all(|code| shown(2).contains(code)));
    let stages: BTreeSet<_> = rows("## 3. Stages")
        .iter()
        .map(|r| r[0].trim_matches('`'))
        .collect();
    assert_eq!(shown(0), stages);
}

#[test]
fn the_table_of_stages_is_what_the_code_allows() {
    let limits = Limits::default();
    for row in rows("## 3. Stages") {
        let stage = stage(row[0].trim_matches('`'));
        let frames: [fn(&[u8]) -> Frame<'_>; 3] = [
            |data| Frame::Envelope(data),
            |data| Frame::Deflated {
                data,
                inflated_limit: 0,
            },
            |data| Frame::Media(data),
        ];
        for (cell, frame) in row[2..].iter().zip(frames) {
            let data = [0; 24];
            let result = frame(&data).encode(stage, &limits);
            let refused = matches!(result, Err(FrameError::NotAllowed { .. }));
            assert_eq!(refused, *cell == "no", "{row:?}");
            assert_eq!(result.is_ok(), *cell != "no", "{row:?}");
        }
    }
}

#[test]
fn the_table_of_limits_is_what_the_code_has() {
    type Set = fn(Limits, usize) -> Result<usize, &'static str>;
    let mut known: Vec<(&str, usize, Set)> = vec![
        ("`opening`", Limits::default().opening(), |l, n| {
            l.with_opening(n).map(|l| l.opening()).map_err(|e| e.code())
        }),
        ("`enrolling`", Limits::default().enrolling(), |l, n| {
            l.with_enrolling(n)
                .map(|l| l.enrolling())
                .map_err(|e| e.code())
        }),
        ("`envelope`", Limits::default().envelope(), |l, n| {
            l.with_envelope(n)
                .map(|l| l.envelope())
                .map_err(|e| e.code())
        }),
        (
            "`media_fragment`",
            Limits::default().media_fragment(),
            |l, n| {
                l.with_media_fragment(n)
                    .map(|l| l.media_fragment())
                    .map_err(|e| e.code())
            },
        ),
    ];
    for row in rows("## 4. Limits") {
        let place = known.iter().position(|(name, ..)| *name == row[0]);
        let (_, default, set) = known.remove(place.unwrap_or_else(|| panic!("{row:?}")));
        let number = |cell: &str| cell.replace(',', "").parse::<usize>().unwrap();
        let bound = number(row[2]);
        assert_eq!(number(row[1]), default, "{row:?}");
        for inside in [1_024, bound] {
            assert_eq!(set(Limits::default(), inside), Ok(inside), "{row:?}");
        }
        for outside in [0, 1_023, bound + 1, usize::MAX] {
            assert_eq!(
                set(Limits::default(), outside),
                Err("limit.out_of_bounds"),
                "{row:?}"
            );
        }
    }
    assert!(known.is_empty());
    assert!(section("## 7.").contains(&format!("at most {MAX_CLOSE_REASON_BYTES} bytes")));
    assert!(section("## 2.").contains(&format!("media header of {MEDIA_HEADER_BYTES} bytes")));
}

#[test]
fn the_table_of_faults_is_what_the_code_closes_with() {
    let (limits, mut seen) = (Limits::default(), BTreeSet::new());
    let table = rows("## 5. What is refused");
    for [stage_name, message, _] in vectors() {
        let raw = if message == "text" {
            Vec::new()
        } else {
            bytes(message)
        };
        let message = if message == "text" {
            Message::Text
        } else {
            Message::Binary(&raw)
        };
        if let Err(error) = Frame::decode(message, stage(stage_name), &limits) {
            let row = table
                .iter()
                .find(|row| row[0].trim_matches('`') == error.code())
                .unwrap();
            assert_eq!(row[1], error.close_code().number().to_string(), "{row:?}");
            seen.insert(error.code());
        }
    }
    assert_eq!(seen, FrameError::ALL.iter().copied().collect());
    assert_eq!(table.len(), FrameError::ALL.len());
}

#[test]
fn the_tables_of_numbers_are_what_the_code_has() {
    let table = |title| {
        let row = |row: Vec<&'static str>| (row[0].to_owned(), row[1].trim_matches('`'));
        rows(title).into_iter().map(row).collect::<Vec<_>>()
    };
    let close: Vec<_> = CloseCode::ALL
        .iter()
        .map(|code| (code.number().to_string(), code.code()))
        .collect();
    assert_eq!(table("## 7. Close codes"), close);
    let errors: Vec<_> = ErrorCode::ALL
        .iter()
        .map(|code| (code.number().to_string(), code.code()))
        .collect();
    assert_eq!(table("## 8. Error numbers"), errors);
}
