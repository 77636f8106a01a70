//! Devices that misbehave while they enroll: for tests of servers.

use std::sync::Arc;

use crate::identity::ClientIdentity;
use crate::transport::MdmRequest;

/// What a device does wrong while it enrolls.
///
/// All but [`None`](Self::None) and [`RepeatedTransaction`](Self::RepeatedTransaction) are to be
/// refused; a run that ends well all the same has found a server that looks away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum EnrollFault {
    /// Nothing. The default.
    #[default]
    None,
    /// It asks for its certificate with a challenge that nobody gave out.
    WrongChallenge,
    /// It asks for a second certificate, for another key, with the challenge that brought it
    /// the first; and goes on with the second.
    ReusedChallenge,
    /// The answer that brings its certificate is lost, so it sends the same request again: no
    /// fault at all, and it has to get the same certificate ([`Repeat`]).
    RepeatedTransaction,
    /// The request for its certificate is cut in half on its way.
    TruncatedScepMessage,
    /// It shows a certificate of an authority that it made up, with the name that the profile
    /// asks for, and never asks the SCEP server.
    ForeignAuthority,
    /// It has another device's identity, key included, and never asks the SCEP server.
    IdentityOf(Arc<ClientIdentity>),
    /// The first message to the MDM server is signed rightly, but another body travels.
    SignatureOverAnotherBody,
    /// The first message carries a signature that was heard under an earlier message, of this
    /// device or of another.
    ReplayedSignature(Arc<MdmRequest>),
    /// Instead of the first message an earlier one is sent again, byte for byte.
    ///
    /// Apple's protocol has no nonce: a device repeats a message whose answer was lost in the
    /// very same way, so a server can only tell by the time of signing and by what it already
    /// knows. What follows is the device's own TokenUpdate.
    ReplayedRequest(Arc<MdmRequest>),
    /// The body of the first message to the MDM server is cut in half on its way.
    TruncatedMessage,
}

/// What a server answered to the same SCEP request when it came again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// With the certificate of the first answer, as it has to.
    SameCertificate,
    /// With another one: two certificates for one challenge.
    AnotherCertificate,
}

impl EnrollFault {
    /// Whether it is about signatures, so that a device that does not sign cannot have it.
    pub(super) fn is_of_signatures(&self) -> bool {
        matches!(
            self,
            Self::SignatureOverAnotherBody | Self::ReplayedSignature(_)
        )
    }

    /// Whether it shows while the device gets its identity; the others show in its messages.
    pub(super) fn is_of_identity(&self) -> bool {
        match self {
            Self::WrongChallenge
            | Self::ReusedChallenge
            | Self::RepeatedTransaction
            | Self::TruncatedScepMessage
            | Self::ForeignAuthority
            | Self::IdentityOf(_) => true,
            Self::None
            | Self::SignatureOverAnotherBody
            | Self::ReplayedSignature(_)
            | Self::ReplayedRequest(_)
            | Self::TruncatedMessage => false,
        }
    }

    /// What becomes of a message that the device wants to send.
    pub(super) fn spoil(&self, request: MdmRequest) -> MdmRequest {
        match self {
            Self::SignatureOverAnotherBody => {
                // A space behind the document changes nothing but the bytes.
                let body = [&request.body[..], b" "].concat();
                MdmRequest {
                    body: body.into(),
                    ..request
                }
            }
            Self::TruncatedMessage => MdmRequest {
                body: request.body[..request.body.len() / 2].into(),
                ..request
            },
            Self::ReplayedSignature(heard) => MdmRequest {
                signature: heard.signature.clone(),
                ..request
            },
            Self::ReplayedRequest(heard) => MdmRequest {
                // Who replays has no key to prove the certificate in TLS.
                identity: request.identity,
                ..(**heard).clone()
            },
            Self::None
            | Self::WrongChallenge
            | Self::ReusedChallenge
            | Self::RepeatedTransaction
            | Self::TruncatedScepMessage
            | Self::ForeignAuthority
            | Self::IdentityOf(_) => request,
        }
    }
}
