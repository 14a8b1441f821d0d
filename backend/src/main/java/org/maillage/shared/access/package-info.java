/** Who is calling and what that lets them do: the door of the first wall, the context of the second. */
package org.maillage.shared.access;
