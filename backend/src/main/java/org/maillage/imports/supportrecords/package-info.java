/** The import kind {@code support-records}: what its columns are, and how a row becomes the form of a support record. */
package org.maillage.imports.supportrecords;
