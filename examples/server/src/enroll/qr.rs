//! A link as a QR code: for a page, for a document, for a terminal.

use png::{BitDepth, ColorType, Encoder};
use qrcode::{
    Color, EcLevel, QrCode,
    render::{svg, unicode::Dense1x2},
};

/// The light border that a reader needs, in modules (ISO/IEC 18004, 6.3.8).
const QUIET: usize = 4;
/// How many pixels a module has in the picture.
const SCALE: usize = 8;

/// A QR code.
pub(crate) struct Qr(QrCode);

/// The text is too long for a QR code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("too long for a QR code")]
pub(crate) struct TooLong;

impl Qr {
    /// The code of a text, with enough redundancy for a poster that gets a stain (15 %).
    pub(crate) fn of(text: &str) -> Result<Self, TooLong> {
        QrCode::with_error_correction_level(text, EcLevel::M)
            .map(Self)
            .map_err(|_| TooLong)
    }

    /// As an SVG image, dark on light in any surrounding.
    pub(crate) fn svg(&self) -> String {
        self.0
            .render()
            .min_dimensions(240, 240)
            .dark_color(svg::Color("#000000"))
            .light_color(svg::Color("#ffffff"))
            .build()
    }

    /// As a PNG image in black and white.
    pub(crate) fn png(&self) -> Vec<u8> {
        let width = self.0.width();
        let side = (width + 2 * QUIET) * SCALE;
        let modules = self.0.to_colors();
        let is_dark = |x: usize, y: usize| {
            let (x, y) = (
                (x / SCALE).wrapping_sub(QUIET),
                (y / SCALE).wrapping_sub(QUIET),
            );
            x < width && y < width && modules[y * width + x] == Color::Dark
        };
        let mut pixels = vec![0xFF_u8; side * side];
        for (at, pixel) in pixels.iter_mut().enumerate() {
            if is_dark(at % side, at / side) {
                *pixel = 0;
            }
        }
        let mut bytes = Vec::new();
        let length = u32::try_from(side).unwrap_or(u32::MAX);
        let mut encoder = Encoder::new(&mut bytes, length, length);
        encoder.set_color(ColorType::Grayscale);
        encoder.set_depth(BitDepth::Eight);
        // Writing into memory what has the size that was said does not fail.
        let written = encoder
            .write_header()
            .and_then(|mut writer| writer.write_image_data(&pixels));
        debug_assert!(written.is_ok());
        bytes
    }

    /// As lines of a terminal, light on its dark ground or the other way round: readers take both.
    pub(crate) fn terminal(&self) -> String {
        self.0
            .render::<Dense1x2>()
            .dark_color(Dense1x2::Light)
            .light_color(Dense1x2::Dark)
            .build()
    }
}
