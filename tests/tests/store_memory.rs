//! The store in memory keeps the contract of which it is the reference.

use mdm_tests::memory::MemoryStore;

mdm_tests::conformance_tests!(MemoryStore::new);
