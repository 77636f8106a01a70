//! A conformance suite for stores: each property of the contract is one function that takes an empty store.
//!
//! A host runs all of it on its own store in three lines:
//!
//! ```no_run
//! use mdm_tests::memory::MemoryStore;
//! // One #[test] for each property; the expression makes an empty store each time.
//! mdm_tests::conformance_tests!(MemoryStore::new);
//! ```
//!
//! or, in one test, with [`run`]. A property that does not hold panics and says what was expected.

pub mod deadlines;
mod fixture;
pub mod log;
pub mod places;
pub mod queue;
pub mod races;
mod random;
pub mod records;
pub mod reference;
pub mod size;
pub mod transactions;
pub mod window;

use crate::store::HostStore;

/// One property of the contract.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// The sentence, with underscores.
    pub name: &'static str,
    /// Panics if the store does not have it. The store must be empty.
    pub check: fn(&dyn HostStore),
}

/// Lists the properties once, for [`PROPERTIES`] and for `conformance_tests!`.
macro_rules! properties {
    ($d:tt $($module:ident { $($name:ident)* })*) => {
        /// Every property.
        pub const PROPERTIES: &[Property] = &[$($(
            Property { name: stringify!($name), check: $module::$name },
        )*)*];

        /// Makes one `#[test]` for each property; takes an expression to call for an empty store.
        #[macro_export]
        macro_rules! conformance_tests {
            ($d make:expr) => {$($(
                #[test]
                fn $name() {
                    $crate::conformance::$module::$name(&($d make)());
                }
            )*)*};
        }
    };
}

properties! { $
    records {
        what_is_put_comes_back
        what_was_never_put_is_not_there
        a_record_is_replaced_whole
        devices_whose_names_begin_alike_are_kept_apart
        odd_characters_in_names_are_only_characters
        secrets_come_back_and_are_dropped
        an_answer_is_kept_and_the_last_one_counts
    }
    log {
        the_event_log_keeps_its_order
        what_was_deferred_is_there_after_a_flush
        the_last_contact_never_goes_back
    }
    transactions {
        each_commit_makes_a_new_revision
        a_stale_revision_is_refused
        a_user_and_the_device_share_one_revision
        a_refused_commit_leaves_nothing_behind
        the_same_changes_twice_leave_the_same_state
        a_certificate_has_one_owner_for_ever
        a_uuid_names_one_command_on_a_channel
        two_channels_may_have_commands_of_the_same_name
    }
    places {
        a_place_is_found_by_its_certificate
        a_place_is_taken_by_as_many_devices_as_may_come
        any_number_of_devices_may_come_to_an_unlimited_place
        two_devices_cannot_both_take_the_last_use
    }
    races {
        of_two_writers_with_the_same_view_one_wins
        two_writers_on_one_device_lose_no_update
        two_devices_cannot_both_claim_a_certificate
        writers_on_different_devices_do_not_disturb_each_other
    }
    window {
        the_window_holds_the_ready_commands_in_order
        the_named_command_takes_no_place_in_the_window
        what_is_not_ready_stays_outside
        what_was_put_off_in_this_session_stays_outside
        a_users_window_goes_by_the_users_session
        only_what_pierces_a_suspension_reaches_a_held_device
        a_deadline_sees_every_expired_command
        the_rest_sums_up_what_is_not_loaded
        the_rest_of_a_held_device_wakes_only_for_what_pierces
    }
    queue {
        the_named_command_is_found_open_or_closed
        a_twin_is_found_only_while_it_waits
        a_command_changes_place_and_keeps_its_body
        closing_a_channels_queue_spares_the_other_channels
        closing_a_devices_queue_closes_its_users_too
        closing_a_queue_spares_what_came_later
    }
    deadlines {
        due_channels_come_earliest_first
        a_deadline_moves_with_its_record
        a_limit_leaves_the_later_ones_for_the_next_call
    }
    size {
        a_body_of_a_mebibyte_comes_back_whole
        a_thousand_commands_wait_on_one_channel
    }
    reference {
        it_agrees_with_the_reference_on_random_commits
    }
}

/// Tries every property on a store of its own.
///
/// # Panics
/// When a property does not hold.
pub fn run<S: HostStore>(make: &dyn Fn() -> S) {
    for property in PROPERTIES {
        (property.check)(&make());
    }
}
