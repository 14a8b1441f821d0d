/** What every feature stands on: access, errors, HTTP conventions, SQL, text. Knows no feature. */
package org.maillage.shared;
