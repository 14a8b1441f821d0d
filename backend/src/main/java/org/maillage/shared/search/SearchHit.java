package org.maillage.shared.search;

/**
 * A record that was found.
 *
 * @param id as in its address
 * @param title the name it goes by
 * @param place the commune or territory, by name; null where there is none
 * @param vocabulary the code list of {@code code}
 * @param code what sort of record it is, such as the role of an actor; null where there is none
 * @param text a longer text that the caller may read and that was searched; null where there is none
 * @param distance how far from what was typed, for the order among records of one kind: smaller is closer
 */
public record SearchHit(
        String id, String title, String place, String vocabulary, String code, String text, double distance) {}
