/** Files of support plans: the project by key or by the title of one that the caller leads, the rest by words. */
package org.maillage.imports.supportplans;
