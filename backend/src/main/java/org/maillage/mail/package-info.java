/**
 * Mail to people: put in {@code mail_messages} in the transaction that causes it, sent by a job when a mail server is
 * configured, shown to administrators until then. May use {@code shared}; knows no feature.
 */
package org.maillage.mail;
