/**
 * The log-in of a person: sessions as rows, the cookie, single-use links that end in a session. May use
 * {@code accounts} and what is left of it. Each request looks its session up, so that ending one is immediate.
 */
package org.maillage.session;
