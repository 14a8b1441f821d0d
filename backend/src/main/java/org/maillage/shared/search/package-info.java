/** What a feature implements so that its records are found by the one search box. */
package org.maillage.shared.search;
