/**
 * Who did what ({@code audit_entries}) and what changed ({@code changes}), written in the transaction of the act.
 * Takes ids and texts and knows no feature.
 */
package org.maillage.journal;
