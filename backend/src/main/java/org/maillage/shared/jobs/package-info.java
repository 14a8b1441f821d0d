/** Work outside requests, kept in PostgreSQL: several backends share it, and what a crash interrupts starts again. */
package org.maillage.shared.jobs;
