//! What a fleet is made of.

use std::time::Duration;

use crate::behaviour::Behaviour;
use crate::chance::Chance;
use crate::model::Model;

/// Models and behaviours of a fleet, each with a weight.
///
/// A weight is a share of the sum of its list: models of weight 3 and 1 make three quarters
/// and one quarter.
#[derive(Clone, Debug)]
pub struct Mix {
    /// Models. An empty list makes iPhones.
    pub models: Vec<(Model, u32)>,
    /// Behaviours. An empty list makes faultless devices.
    pub behaviours: Vec<(Behaviour, u32)>,
    /// How many devices are not supervised, where that is possible. 0 to 1.
    pub unsupervised: f64,
    /// How many devices wait in Setup Assistant for `DeviceConfigured`. 0 to 1.
    pub awaiting_configuration: f64,
}

impl Default for Mix {
    /// A company's fleet: mostly phones, a fifth Macs, and one device in twenty that falls
    /// silent some minutes after it enrolled.
    fn default() -> Self {
        let fading = Behaviour {
            silent_after: Some(Duration::from_secs(300)),
            ..Behaviour::everyday()
        };
        Self {
            models: vec![
                (Model::IPhone, 50),
                (Model::IPad, 15),
                (Model::Mac, 20),
                (Model::AppleTv, 3),
                (Model::SharedIPad, 5),
                (Model::UserEnrolledIPhone, 5),
                (Model::UserEnrolledMac, 2),
            ],
            behaviours: vec![(Behaviour::everyday(), 95), (fading, 5)],
            unsupervised: 0.2,
            awaiting_configuration: 0.0,
        }
    }
}

impl Mix {
    /// Faultless devices of one model.
    pub fn only(model: Model) -> Self {
        Self {
            models: vec![(model, 1)],
            behaviours: vec![(Behaviour::default(), 1)],
            unsupervised: 0.0,
            awaiting_configuration: 0.0,
        }
    }

    /// Devices of all models that do everything at once and lose nothing.
    pub fn faultless() -> Self {
        Self {
            behaviours: vec![(Behaviour::default(), 1)],
            unsupervised: 0.0,
            ..Self::default()
        }
    }

    pub(super) fn draw(&self, chance: &mut Chance) -> (Model, Behaviour) {
        let model = draw(&self.models, chance).copied().unwrap_or(Model::IPhone);
        let behaviour = draw(&self.behaviours, chance).cloned().unwrap_or_default();
        (model, behaviour)
    }
}

/// One of the list, each as likely as its weight says.
fn draw<'a, T>(list: &'a [(T, u32)], chance: &mut Chance) -> Option<&'a T> {
    let sum: u64 = list.iter().map(|(_, weight)| u64::from(*weight)).sum();
    let mut left = chance.number(0..=sum.checked_sub(1)?);
    for (item, weight) in list {
        match left.checked_sub(u64::from(*weight)) {
            Some(rest) => left = rest,
            None => return Some(item),
        }
    }
    None
}
