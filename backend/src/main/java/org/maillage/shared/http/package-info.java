/** The conventions of the API: versions, patches, pages, idempotency, limits. */
package org.maillage.shared.http;
