package org.maillage.imports.mapping;

import java.util.List;
import java.util.Set;

/**
 * A field that a column can fill.
 *
 * @param name on the wire, with the dots of the JSON form: {@code address.postcode}
 * @param french label
 * @param english label
 * @param required whether a row without it is rejected
 * @param multiple whether several columns may fill it; they are joined in the order of the file
 * @param content what its values look like
 * @param titles titles that name it, plain and without blanks ({@code codepostal})
 * @param words plain words one of which suffices in a longer title ({@code telephone} in « Téléphone du siège »)
 * @param parts titles of columns that hold a part of it ({@code numvoie}); left aside where a column holds it whole
 * @param terms the plain words its values are: a title as vague as « type » names it only over such values; empty for any
 * @param beside titles that name it by what else the file has (« nom » beside « prénom »)
 */
public record Field(
        String name,
        String french,
        String english,
        boolean required,
        boolean multiple,
        ContentKind content,
        Set<String> titles,
        Set<String> words,
        List<String> parts,
        Set<String> terms,
        Beside beside) {

    /**
     * Titles that count by what else the file has.
     *
     * @param others a column titled so makes {@code titles} count
     * @param titles those titles
     * @param alone titles that count without such a column
     * @param none what no column of the file may be about: whole words of a title, or stretches of five letters and more
     */
    public record Beside(Set<String> others, Set<String> titles, Set<String> alone, Set<String> none) {

        boolean names(Title title, List<Title> all) {
            boolean titled = alone.contains(title.squeezed())
                    || titles.contains(title.squeezed())
                            && all.stream().map(Title::squeezed).anyMatch(others::contains);
            return titled && all.stream().noneMatch(this::isExcludedBy);
        }

        private boolean isExcludedBy(Title title) {
            return none.stream()
                    .anyMatch(word -> title.words().contains(word)
                            || word.length() >= LONG_ENOUGH && title.squeezed().contains(word));
        }
    }

    private static final int LONG_ENOUGH = 5;

    /** A field that one column fills. */
    public static Field single(String name, String french, String english, ContentKind content, String... titles) {
        return new Field(
                name, french, english, false, false, content, Set.of(titles), Set.of(), List.of(), Set.of(), null);
    }

    /** A field that several columns may fill. */
    public static Field multiple(String name, String french, String english, ContentKind content, String... titles) {
        return new Field(
                name, french, english, false, true, content, Set.of(titles), Set.of(), List.of(), Set.of(), null);
    }

    public Field withWords(String... some) {
        return new Field(
                name, french, english, required, multiple, content, titles, Set.of(some), parts, terms, beside);
    }

    public Field withParts(String... some) {
        return new Field(
                name, french, english, required, multiple, content, titles, words, List.of(some), terms, beside);
    }

    public Field withTerms(String... some) {
        return new Field(
                name, french, english, required, multiple, content, titles, words, parts, Set.of(some), beside);
    }

    public Field withBeside(Beside some) {
        return new Field(name, french, english, required, multiple, content, titles, words, parts, terms, some);
    }

    public Field asRequired() {
        return new Field(name, french, english, true, multiple, content, titles, words, parts, terms, beside);
    }

    /** Whether it is a part of an address: columns of two addresses in one file must not be mixed. */
    boolean isAddress() {
        return name.startsWith("address.");
    }
}
