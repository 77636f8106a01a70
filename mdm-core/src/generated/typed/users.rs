// Made by `cargo xtask schema` from Apple's device-management schema (github.com/apple/device-management, MIT licence, copyright Apple Inc.).
// Names and facts only. Which files, and their digests: schema.lock. Change the generator in xtask/src/schema, not this file.

// Accounts and users.

use crate::command::typed::prelude::*;

command! {
    /// Says how Setup Assistant makes the accounts of a Mac that awaits configuration.
    ///
    /// `AccountConfiguration`: macOS 10.11; not iOS, tvOS, visionOS, watchOS. After Automated Device Enrollment: macOS.
    AccountConfiguration = "AccountConfiguration" => NothingMore, pub fn new {
        required {}
        optional {
            /// `SkipPrimarySetupAccountCreation`. Default false.
            skip_primary_setup_account_creation: bool = "SkipPrimarySetupAccountCreation",
            /// `SetPrimarySetupAccountAsRegularUser`. Default false.
            set_primary_setup_account_as_regular_user: bool = "SetPrimarySetupAccountAsRegularUser",
            /// `PrimaryAccountFullName`. macOS 10.15.
            primary_account_full_name: Pii<String> = "PrimaryAccountFullName",
            /// `PrimaryAccountUserName`. macOS 10.15.
            primary_account_user_name: Pii<String> = "PrimaryAccountUserName",
            /// `DontAutoPopulatePrimaryAccountInfo`. macOS 10.15. Default false.
            dont_auto_populate_primary_account_info: bool = "DontAutoPopulatePrimaryAccountInfo",
            /// `LockPrimaryAccountInfo`. macOS 10.15. Default false.
            lock_primary_account_info: bool = "LockPrimaryAccountInfo",
            /// `AutoSetupAdminAccounts`.
            auto_setup_admin_accounts: Vec<AdminAccount> = "AutoSetupAdminAccounts",
            /// `ManagedLocalUserShortName`. macOS 11.
            managed_local_user_short_name: Pii<String> = "ManagedLocalUserShortName",
        }
    }
}

command! {
    /// Changes the password of the administrator that Setup Assistant made.
    ///
    /// `SetAutoAdminPassword`: macOS 10.11; not iOS, tvOS, visionOS, watchOS. After Automated Device Enrollment: macOS.
    SetAutoAdminPassword = "SetAutoAdminPassword" => NothingMore, pub fn new {
        required {
            /// `GUID`.
            guid: Pii<String> = "GUID",
            /// `passwordHash`.
            password_hash: Secret<Vec<u8>> = "passwordHash",
        }
        optional {}
    }
}

command! {
    /// Lets a user of a Shared iPad go on after their session awaited configuration.
    ///
    /// `UserConfigured`: iOS 17; not macOS, tvOS, visionOS, watchOS. Supervised: iOS. After Automated Device Enrollment: iOS.
    UserConfigured = "UserConfigured" => NothingMore, pub fn new {
        required {}
        optional {}
    }
}

command! {
    /// Deletes a user of the device, or all of them.
    ///
    /// `DeleteUser`: iOS 9.3, macOS 10.13; not tvOS, visionOS, watchOS. Supervised: macOS.
    DeleteUser = "DeleteUser" => NothingMore, pub(crate) fn bare {
        required {}
        optional {
            /// `UserName`.
            user_name: Pii<String> = "UserName",
            /// `ForceDeletion`. Not macOS. Default false.
            force_deletion: bool = "ForceDeletion",
            /// `DeleteAllUsers`. iOS 14; not macOS. Default false.
            delete_all_users: bool = "DeleteAllUsers",
        }
    }
}

command! {
    /// Lists the users of the device.
    ///
    /// `UserList`: iOS 9.3, macOS 10.13; not tvOS, visionOS, watchOS. Supervised: macOS.
    UserList = "UserList" => UserListResponse, pub fn new {
        required {}
        optional {}
    }
}

response! {
    /// What [`UserList`] is answered with.
    UserListResponse {
        /// `Users`.
        users: Vec<ListedUser> = "Users" expect,
    }
}

command! {
    /// Logs the user of a Shared iPad out.
    ///
    /// `LogOutUser`: iOS 9.3; not macOS, tvOS, visionOS, watchOS.
    LogOutUser = "LogOutUser" => NothingMore, pub fn new {
        required {}
        optional {}
    }
}

command! {
    /// Unlocks a user's account that had too many wrong passwords.
    ///
    /// `UnlockUserAccount`: macOS 10.13; not iOS, tvOS, visionOS, watchOS.
    UnlockUserAccount = "UnlockUserAccount" => NothingMore, pub fn new {
        required {
            /// `UserName`.
            user_name: Pii<String> = "UserName",
        }
        optional {}
    }
}

structure! {
    /// One of `AutoSetupAdminAccounts`.
    AdminAccount pub fn new {
        required {
            /// `shortName`.
            short_name: Pii<String> = "shortName",
        }
        optional {
            /// `fullName`.
            full_name: Pii<String> = "fullName",
            /// `passwordHash`.
            password_hash: Secret<Vec<u8>> = "passwordHash",
            /// `hidden`. Default false.
            hidden: bool = "hidden",
        }
    }
}

arrays!(AdminAccount);

structure! {
    /// One of `Users`.
    #[derive(Default)]
    ListedUser pub fn new {
        required {}
        optional {
            /// `UserName`.
            user_name: Pii<String> = "UserName" expect,
            /// `FullName`. Not iOS.
            full_name: Pii<String> = "FullName",
            /// `UID`. Not iOS.
            uid: i64 = "UID",
            /// `UserGUID`. Not iOS.
            user_guid: Pii<String> = "UserGUID",
            /// `IsLoggedIn`.
            is_logged_in: bool = "IsLoggedIn" expect,
            /// `HasDataToSync`. Not macOS.
            has_data_to_sync: bool = "HasDataToSync",
            /// `DataQuota`. Not macOS.
            data_quota: i64 = "DataQuota",
            /// `DataUsed`. Not macOS.
            data_used: i64 = "DataUsed",
            /// `MobileAccount`. Not iOS.
            mobile_account: bool = "MobileAccount",
            /// `HasSecureToken`. macOS 11; not iOS.
            has_secure_token: bool = "HasSecureToken",
        }
    }
}

arrays!(ListedUser);
