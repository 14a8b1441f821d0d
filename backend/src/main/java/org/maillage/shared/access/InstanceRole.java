package org.maillage.shared.access;

import org.maillage.shared.text.Coded;

/** What an account may do for the whole network, while it acts for no organisation. */
public enum InstanceRole implements Coded {
    COORDINATOR,
    ADMINISTRATOR
}
