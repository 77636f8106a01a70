//! How commands are made of whose keys only some combinations are valid.
//!
//! Apple's schema has all these keys as optional; what goes together is in its text.
//!
//! | command | made by | what it rules out |
//! | --- | --- | --- |
//! | `DeviceLock` | `mac`, `mobile` | a Mac without a PIN, a malformed PIN, one for other devices |
//! | `EraseDevice` | `mac`, `mobile`, `returning_to_service` | a Mac's options on an iPhone and the other way round |
//! | `RestartDevice` | `new`, `rebuilding_kernel_cache` | kernel extensions without a rebuild |
//! | `EnableLostMode` | `new` with [`LostModeScreen`] | neither a message nor a number |
//! | `RequestMirroring` | `new` with [`MirroringTarget`] | no destination, or two |
//! | `InstallApplication` | `new` with [`AppSource`] | no source, or two |
//! | `InstallEnterpriseApplication` | `new` with [`PackageSource`] | no manifest, or two; pins without a URL |
//! | `InstallMedia` | `new` with [`MediaSource`] | no source, or two; a persistent id for a book of the store |
//! | `RemoveMedia` | `new` with [`MediaName`] | no name, or two |
//! | `ScheduleOSUpdate` | [`OsUpdate::new`](super::OsUpdate::new) with [`UpdateName`], [`UpdatePlan`] | an update without a name; deferrals of what cannot be deferred |
//! | `DeleteUser` | `new` with [`WhichUsers`] | no user, or one and all |
//! | `RotateFileVaultKey` | `personal`, `institutional` | a kind of key with the other's certificate; an unlock without all its parts |
//! | `SetRecoveryLock`, `SetFirmwarePassword` | `setting`, `clearing` | a password cleared by mistake; characters that cannot be typed there |

mod apps;
mod device;
mod lock;
mod security;
mod updates;

pub use self::{
    apps::{AppSource, MediaName, MediaSource, PackageSource, UrlManifest},
    device::{LostModeScreen, MirroringTarget, WhichUsers},
    lock::{BadPin, MacPin},
    security::{BadPassword, FileVaultAccess, LowAscii},
    updates::{UpdateName, UpdatePlan},
};
