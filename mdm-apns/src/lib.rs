//! APNs for MDM, pure: requests, verdicts, pacing.
