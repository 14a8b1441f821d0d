package org.maillage.imports.mapping;

import java.util.Locale;

/**
 * The field a column seems to fill.
 *
 * @param column its name
 * @param field the name of the field
 * @param confidence 0 to 1, two decimals
 * @param basis what the guess rests on
 * @param share the part of the sampled values (0 to 1) that look like the field's; 1 where any text does
 */
public record Guess(String column, String field, double confidence, Basis basis, double share) {

    /** What a guess rests on. */
    public enum Basis {
        TITLE,
        TITLE_AND_CONTENTS,
        CONTENTS,
        /** The title is clear, and the values are not what it says. */
        TITLE_AGAINST_CONTENTS,
        /** One of several columns that make the field together. */
        PART;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The reason in words. */
    public String why(Locale language) {
        boolean french = !"en".equals(language.getLanguage());
        long percent = Math.round(share * 100);
        return switch (basis) {
            case TITLE -> french ? "d’après le titre de la colonne" : "from the title of the column";
            case TITLE_AND_CONTENTS ->
                french
                        ? "d’après le titre et " + percent + " % des valeurs"
                        : "from the title and " + percent + "% of the values";
            case CONTENTS -> french ? "d’après " + percent + " % des valeurs" : "from " + percent + "% of the values";
            case TITLE_AGAINST_CONTENTS ->
                french
                        ? "d’après le titre, mais " + (100 - percent) + " % des valeurs ne conviennent pas"
                        : "from the title, but " + (100 - percent) + "% of the values do not fit";
            case PART -> french ? "un morceau du champ, d’après le titre" : "a part of the field, from the title";
        };
    }
}
