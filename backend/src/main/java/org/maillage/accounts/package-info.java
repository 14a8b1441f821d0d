/**
 * Who may log in: accounts, passwords, memberships in organisations, invitations, single-use links. May use
 * {@code mail, journal, organisations}. An account never changes its own instance roles.
 */
package org.maillage.accounts;
