//! Where configurations name assets, and of which kind: what `assettypes` says in Apple's schema (`declarative/declarations`, OS 27).

use super::DeclarationType;

/// What an asset has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssetKind {
    /// `credential.userpassword`.
    UserPassword,
    /// `useridentity`.
    UserIdentity,
    /// `credential.certificate`.
    Certificate,
    /// `credential.identity`, `credential.scep` or `credential.acme`.
    Identity,
    /// `data`.
    Data,
    /// Any: named by a configuration of a type that this version does not know.
    Any,
}

use AssetKind::{Certificate, Data, Identity, UserIdentity, UserPassword};

impl AssetKind {
    pub(super) fn accepts(self, name: &DeclarationType) -> bool {
        let types: &[&str] = match self {
            Self::UserPassword => &["credential.userpassword"],
            Self::UserIdentity => &["useridentity"],
            Self::Certificate => &["credential.certificate"],
            Self::Identity => &["credential.identity", "credential.scep", "credential.acme"],
            Self::Data => &["data"],
            Self::Any => return true,
        };
        name.as_str()
            .strip_prefix("com.apple.asset.")
            .is_some_and(|short| types.contains(&short))
    }

    pub(super) fn describe(self) -> &'static str {
        match self {
            Self::UserPassword => "an asset of type credential.userpassword",
            Self::UserIdentity => "an asset of type useridentity",
            Self::Certificate => "an asset of type credential.certificate",
            Self::Identity => {
                "an asset of type credential.identity, credential.scep or credential.acme"
            }
            Self::Data => "an asset of type data",
            Self::Any => "an asset",
        }
    }
}

/// Keys of a payload with the assets that they name; `*` stands for each element of an array and each key of a dictionary.
type Keys = &'static [(&'static str, AssetKind)];

/// By type, without `com.apple.configuration.`.
pub(super) const ASSET_KEYS: &[(&str, Keys)] = &[
    (
        "account.caldav",
        &[("AuthenticationCredentialsAssetReference", UserPassword)],
    ),
    (
        "account.carddav",
        &[("AuthenticationCredentialsAssetReference", UserPassword)],
    ),
    (
        "account.exchange",
        &[
            ("UserIdentityAssetReference", UserIdentity),
            ("AuthenticationCredentialsAssetReference", UserPassword),
            ("AuthenticationIdentityAssetReference", Identity),
            ("SMIME/Signing/IdentityAssetReference", Identity),
            ("SMIME/Encryption/IdentityAssetReference", Identity),
        ],
    ),
    (
        "account.google",
        &[("UserIdentityAssetReference", UserIdentity)],
    ),
    (
        "account.ldap",
        &[("AuthenticationCredentialsAssetReference", UserPassword)],
    ),
    (
        "account.mail",
        &[
            ("UserIdentityAssetReference", UserIdentity),
            (
                "IncomingServer/AuthenticationCredentialsAssetReference",
                UserPassword,
            ),
            (
                "OutgoingServer/AuthenticationCredentialsAssetReference",
                UserPassword,
            ),
            ("SMIME/Signing/IdentityAssetReference", Identity),
            ("SMIME/Encryption/IdentityAssetReference", Identity),
        ],
    ),
    (
        "account.subscribed-calendar",
        &[("AuthenticationCredentialsAssetReference", UserPassword)],
    ),
    (
        "app.managed",
        &[
            ("AppConfig/DataAssetReference", Data),
            ("AppConfig/Passwords/*/AssetReference", UserPassword),
            ("AppConfig/Identities/*/AssetReference", Identity),
            ("AppConfig/Certificates/*/AssetReference", Certificate),
            ("ExtensionConfigs/*/DataAssetReference", Data),
            (
                "ExtensionConfigs/*/Passwords/*/AssetReference",
                UserPassword,
            ),
            ("ExtensionConfigs/*/Identities/*/AssetReference", Identity),
            (
                "ExtensionConfigs/*/Certificates/*/AssetReference",
                Certificate,
            ),
            ("LegacyAppConfigAssetReference", Data),
        ],
    ),
    (
        "content-cache.settings",
        &[("ManagementStatusCertificateReference", Certificate)],
    ),
    (
        "extensible-sso",
        &[
            (
                "PlatformSSO/AccessKey/TerminalIdentityAssetReference",
                Identity,
            ),
            (
                "PlatformSSO/AccessKey/ReaderIssuerCertificateAssetReference",
                Certificate,
            ),
        ],
    ),
    ("legacy", &[("ProfileAssetReference", Data)]),
    ("legacy.interactive", &[("ProfileAssetReference", Data)]),
    ("management.test", &[("EchoDataAssetReference", Data)]),
    (
        "network.dns-settings",
        &[("DNSSettings/IdentityAssetReference", Identity)],
    ),
    (
        "network.relay",
        &[
            ("Relays/*/CredentialAssetReference", Identity),
            ("Relays/*/PublicKeyData/*", Data),
        ],
    ),
    (
        "network.vpn.always-on",
        &[
            (
                "TunnelConfigurations/*/IKEV2/Authentication/CredentialsAssetReference",
                UserPassword,
            ),
            (
                "TunnelConfigurations/*/IKEV2/Authentication/IdentityAssetReference",
                Identity,
            ),
            (
                "TunnelConfigurations/*/IKEV2/Authentication/ExtendedAuth/CredentialsAssetReference",
                UserPassword,
            ),
            ("DNS/IdentityAssetReference", Identity),
            ("Proxies/Protocol/CredentialsAssetReference", UserPassword),
        ],
    ),
    (
        "network.vpn.ikev2",
        &[
            ("Authentication/CredentialsAssetReference", UserPassword),
            ("Authentication/IdentityAssetReference", Identity),
            (
                "Authentication/ExtendedAuth/CredentialsAssetReference",
                UserPassword,
            ),
            ("DNS/IdentityAssetReference", Identity),
            ("Proxies/Protocol/CredentialsAssetReference", UserPassword),
        ],
    ),
    (
        "network.vpn.ipsec",
        &[
            ("Authentication/CredentialsAssetReference", UserPassword),
            ("Authentication/IdentityAssetReference", Identity),
            (
                "Authentication/XAuth/CredentialsAssetReference",
                UserPassword,
            ),
            ("DNS/IdentityAssetReference", Identity),
            ("Proxies/Protocol/CredentialsAssetReference", UserPassword),
        ],
    ),
    (
        "network.vpn.vpn-plugin",
        &[
            ("Authentication/CredentialsAssetReference", UserPassword),
            ("Authentication/IdentityAssetReference", Identity),
            ("DNS/IdentityAssetReference", Identity),
            ("Proxies/Protocol/CredentialsAssetReference", UserPassword),
        ],
    ),
    (
        "screensharing.connection",
        &[("AuthenticationCredentialsAssetReference", UserPassword)],
    ),
    (
        "security.certificate",
        &[("CredentialAssetReference", Certificate)],
    ),
    (
        "security.identity",
        &[("CredentialAssetReference", Identity)],
    ),
    (
        "security.passkey.attestation",
        &[("AttestationIdentityAssetReference", Identity)],
    ),
    (
        "services.background-tasks",
        &[
            ("ExecutableAssetReference", Data),
            ("LaunchdConfigurations/*/FileAssetReference", Data),
        ],
    ),
    (
        "services.configuration-files",
        &[("DataAssetReference", Data)],
    ),
    (
        "watch.enrollment",
        &[("AnchorCertificateAssetReferences/*", Certificate)],
    ),
    (
        "webcontent-filter.plugin",
        &[
            ("Authentication/CredentialsAssetReference", UserPassword),
            ("Authentication/IdentityAssetReference", Identity),
            (
                "Filter/URLs/Parameters/PIR/AuthenticationTokenAssetReference",
                UserPassword,
            ),
        ],
    ),
];
