//! The property list of a PushCertRequest: one dictionary of three strings.
//!
//! A reader of exactly this, instead of a general parser behind limits: nothing nests here, so nothing can nest too deep.

const KEYS: [&str; 3] = [
    "PushCertRequestCSR",
    "PushCertCertificateChain",
    "PushCertSignature",
];

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
<plist version=\"1.0\">\n<dict>\n";

/// The three strings, in the order of [`KEYS`]. None of them may need escaping: base64 and PEM do not.
pub(super) fn write(values: [&str; 3]) -> String {
    let mut out = HEAD.to_owned();
    for (key, value) in KEYS.into_iter().zip(values) {
        out.push_str(&format!("\t<key>{key}</key>\n\t<string>{value}</string>\n"));
    }
    out.push_str("</dict>\n</plist>\n");
    out
}

/// The three strings in the order of [`KEYS`], in whichever order they stand. Other keys, comments and entities are refused:
/// Apple's portal says nothing about why it refuses a file, so what is unusual is better found here.
pub(super) fn read(document: &str) -> Option<[String; 3]> {
    let mut rest = document.trim_start_matches('\u{feff}').trim_start();
    if let Some(after) = rest.strip_prefix("<?xml") {
        rest = after.split_once("?>")?.1.trim_start();
    }
    if let Some(after) = rest.strip_prefix("<!DOCTYPE") {
        let (doctype, after) = after.split_once('>')?;
        // An internal subset may define entities.
        if doctype.contains('[') {
            return None;
        }
        rest = after.trim_start();
    }
    rest = rest.strip_prefix("<plist")?.split_once('>')?.1;
    rest = rest.trim_start().strip_prefix("<dict>")?;
    let mut found: [Option<String>; 3] = [None, None, None];
    loop {
        rest = rest.trim_start();
        if let Some(end) = rest.strip_prefix("</dict>") {
            let after = end.trim_start().strip_prefix("</plist>")?;
            let [Some(csr), Some(chain), Some(signature)] = found else {
                return None;
            };
            return after.trim().is_empty().then_some([csr, chain, signature]);
        }
        let (key, value) = element(&mut rest, "key").zip(element(&mut rest, "string"))?;
        let place = KEYS.iter().position(|known| *known == key.trim())?;
        let slot = found.get_mut(place)?;
        if slot.replace(value.to_owned()).is_some() {
            return None;
        }
    }
}

/// `<name>text</name>` at the start of `rest`, which is moved past it.
fn element<'a>(rest: &mut &'a str, name: &str) -> Option<&'a str> {
    let inner = rest
        .trim_start()
        .strip_prefix('<')?
        .strip_prefix(name)?
        .strip_prefix('>')?;
    let (text, after) = inner.split_once('<')?;
    *rest = after
        .strip_prefix('/')?
        .strip_prefix(name)?
        .strip_prefix('>')?;
    (!text.contains('&')).then_some(text)
}
