/**
 * Starts and stops the product: chooses the database, runs the embedded PostgreSQL when none is configured, checks the
 * application's role, says when all is ready.
 *
 * <p>Owns the data folder ({@code MAILLAGE_DATA_DIR}). Uses no feature; a feature that has work to do at the very end of
 * the start observes {@link org.maillage.shared.jobs.Starting}.
 */
package org.maillage.launch;
