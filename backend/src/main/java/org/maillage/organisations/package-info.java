/**
 * The member structures of this instance: holders of rights, not actors. May use {@code mail, journal}. Suspending one
 * stops its accounts' sessions and its API clients at once, because each request asks.
 */
package org.maillage.organisations;
