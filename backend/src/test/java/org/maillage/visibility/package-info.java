/**
 * Random histories of several organisations, against an oracle: what one of them may not read is in no byte that it receives.
 * A feature takes part with a {@link org.maillage.visibility.Steps} of its own, listed in {@code VisibilityTest}.
 */
package org.maillage.visibility;
