/** One shape for every refusal: error codes, violations, problem+json. */
package org.maillage.shared.errors;
