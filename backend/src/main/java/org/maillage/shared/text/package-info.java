/** Identifiers, codes and text folding. */
package org.maillage.shared.text;
