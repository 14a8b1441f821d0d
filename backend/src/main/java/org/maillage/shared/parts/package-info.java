/**
 * An organisation's own part of a record that the network shares: a text and keys of its own, which nobody else reads. Tables
 * {@code <word>_parts} and {@code <word>_external_ids}, each row behind a policy that admits its organisation alone.
 */
package org.maillage.shared.parts;
