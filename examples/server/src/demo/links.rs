//! Devices that come through a link: the operator prepares a place for each, it downloads the profile behind the link, gets its certificate
//! by SCEP, and signs what it says.

use std::net::{SocketAddr, TcpListener};

use anyhow::Context;
use device_sim::{
    Model,
    enroll::EnrollConfig,
    fleet::{DeviceSummary, ProfileLinks},
};

use super::{CERTIFICATE_HEADER, TOPIC, operator::Operator, scenario::Scenario};
use crate::config::{AdmissionChoice, Config, SourceChoice};

/// Of each ten devices this one comes through a link, if it may.
const OF_TEN: u64 = 5;

/// Lets devices enroll at the address where the server is about to listen. A port that is left open is chosen here, because links
/// and profiles name it.
pub(super) fn open_enrollment(config: &mut Config) -> anyhow::Result<()> {
    config.identity.sources = vec![SourceChoice::Header, SourceChoice::Signature];
    config.identity.header = Some(CERTIFICATE_HEADER.into());
    let address = chosen(config.listen)?;
    config.listen = address;
    let host = if address.ip().is_unspecified() {
        SocketAddr::from(([127, 0, 0, 1], address.port()))
    } else {
        address
    };
    config.public_url = Some(format!("http://{host}").parse()?);
    config.enrollment.plain_http_for_tests = true;
    config.enrollment.topic = Some(TOPIC.to_owned());
    config.enrollment.organization = Some("Demonstration".to_owned());
    // The others show certificates of an authority of their own.
    config.enrollment.admission = AdmissionChoice::Trusted;
    Ok(())
}

fn chosen(listen: SocketAddr) -> anyhow::Result<SocketAddr> {
    if listen.port() != 0 {
        return Ok(listen);
    }
    TcpListener::bind(listen)
        .and_then(|listener| listener.local_addr())
        .context("there is no free port")
}

/// Prepares a place for each device that comes through a link.
pub(super) async fn prepare(
    devices: &[DeviceSummary],
    scenario: &Scenario,
    operator: &Operator,
) -> anyhow::Result<(u64, ProfileLinks)> {
    let mut links = Vec::new();
    for device in devices {
        let by_hand = matches!(device.model, Model::IPhone | Model::IPad | Model::Mac);
        if device.index % 10 == OF_TEN && by_hand && scenario.is_ordinary(device.index) {
            let link = operator
                .prepare_place(&format!("Device {}", device.index))
                .await?;
            links.push((device.index, link));
        }
    }
    let count = u64::try_from(links.len())?;
    Ok((count, ProfileLinks::list(EnrollConfig::default(), links)))
}
