//! An embeddable Apple MDM engine.
