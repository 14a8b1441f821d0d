package org.maillage.imports.repairs;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the HTML entities met in exports of French web sites. An unknown one stays as it is. */
final class HtmlEntities {

    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("rsquo", "’"),
            Map.entry("lsquo", "‘"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("hellip", "…"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("euro", "€"),
            Map.entry("deg", "°"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("ecirc", "ê"),
            Map.entry("euml", "ë"),
            Map.entry("agrave", "à"),
            Map.entry("acirc", "â"),
            Map.entry("ccedil", "ç"),
            Map.entry("icirc", "î"),
            Map.entry("iuml", "ï"),
            Map.entry("ocirc", "ô"),
            Map.entry("ouml", "ö"),
            Map.entry("ugrave", "ù"),
            Map.entry("ucirc", "û"),
            Map.entry("uuml", "ü"),
            Map.entry("oelig", "œ"),
            Map.entry("aelig", "æ"),
            Map.entry("Eacute", "É"),
            Map.entry("Egrave", "È"),
            Map.entry("Ecirc", "Ê"),
            Map.entry("Agrave", "À"),
            Map.entry("Ccedil", "Ç"),
            Map.entry("Icirc", "Î"),
            Map.entry("Ocirc", "Ô"),
            Map.entry("OElig", "Œ"));

    private HtmlEntities() {}

    /** Decodes twice at most: exports often escape an escaped text. */
    static String decode(String text) {
        String once = decodeOnce(text);
        return once.indexOf('&') >= 0 ? decodeOnce(once) : once;
    }

    private static String decodeOnce(String text) {
        return ENTITY.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(meaning(match.group(1), match.group())));
    }

    private static String meaning(String name, String written) {
        if (name.charAt(0) != '#') return NAMED.getOrDefault(name, written);
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        boolean text = Character.isValidCodePoint(point)
                && point >= 0x20
                && !(point >= 0xD800 && point <= 0xDFFF)
                && !(point >= 0x7F && point < 0xA0);
        return text ? Character.toString(point) : written;
    }
}
