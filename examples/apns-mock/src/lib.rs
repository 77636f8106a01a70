//! A push service that answers as Apple's does.
