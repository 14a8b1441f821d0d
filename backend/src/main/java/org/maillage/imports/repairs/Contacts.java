package org.maillage.imports.repairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Phones, e-mail addresses and websites; one cell may hold several. */
public final class Contacts {

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?\\.[A-Za-z]{2,24}");
    private static final Pattern WEBSITE = Pattern.compile(
            "(?i)https?://[\\p{L}0-9](?:[\\p{L}0-9.-]*[\\p{L}0-9])?\\.[\\p{L}]{2,24}(?::\\d{1,5})?(?:[/?#]\\S*)?");
    private static final Pattern BARE_HOST = Pattern.compile("(?i)(?:[a-z0-9][a-z0-9-]*\\.)+[a-z]{2,12}(?:/\\S*)?");
    private static final Pattern BETWEEN_PHONES = Pattern.compile("\\s*(?:/|;|,|\\||\\n|\\bou\\b|\\bet\\b)\\s*");
    private static final Pattern BETWEEN_ADDRESSES =
            Pattern.compile("\\s*(?:;|,|\\||\\n|\\s+(?:ou|et|/)\\s+)\\s*|\\s+");

    private Contacts() {}

    public static boolean isPhone(String text) {
        return national(text) != null;
    }

    public static boolean isEmail(String text) {
        return text.length() <= 254 && EMAIL.matcher(text).matches();
    }

    public static boolean isWebsite(String text) {
        return WEBSITE.matcher(text).matches()
                || (text.toLowerCase(Locale.ROOT).startsWith("www.")
                        && BARE_HOST.matcher(text).matches());
    }

    /** The phones of a cell in French national form (« 04 75 39 48 65 ») or with their country's « + ». */
    public static List<String> phones(String text, Cell cell) {
        String whole = phone(text, cell);
        if (whole != null) return List.of(whole);
        List<String> phones = new ArrayList<>(2);
        for (String part : BETWEEN_PHONES.split(text)) {
            String phone = part.isBlank() ? null : phone(part.strip(), cell);
            if (phone == null && !part.isBlank()) {
                cell.refused(RefusalCode.NOT_A_PHONE, part);
                return List.of();
            }
            if (phone != null && !phones.contains(phone)) phones.add(phone);
        }
        return phones;
    }

    private static String phone(String text, Cell cell) {
        String phone = national(text);
        if (phone != null) return phone;
        String whole = DigitText.withoutDecimal(text);
        String digits = DigitText.withoutSeparators(whole == null ? text : whole);
        // Nine digits that start like a French number: a spreadsheet took the zero.
        if (DigitText.isDigits(digits, 9) && digits.charAt(0) != '0') {
            return cell.repaired(RepairCode.LEADING_ZERO_RESTORED, text, spaced("0" + digits));
        }
        return null;
    }

    /** The usual form of a phone number, or null when the text is none. Short numbers (3 to 6 digits) stay as they are. */
    private static String national(String text) {
        StringBuilder digits = new StringBuilder(16);
        boolean plus = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (DigitText.isDigit(c)) digits.append(c);
            else if (c == '+' && digits.length() == 0) plus = true;
            else if (c != ' ' && c != '.' && c != '-' && c != '(' && c != ')' && c != '/' && c != '_') return null;
        }
        String all = digits.toString();
        if (text.indexOf('/') >= 0 && all.length() != 10) return null;
        if (!plus && all.startsWith("00")) {
            plus = true;
            all = all.substring(2);
        }
        if (plus && all.startsWith("33")) {
            String rest = all.substring(2).replaceFirst("^0", "");
            return rest.length() == 9 ? spaced("0" + rest) : null;
        }
        if (plus) return all.length() >= 8 && all.length() <= 15 ? "+" + all : null;
        if (all.length() == 10 && all.charAt(0) == '0' && all.charAt(1) != '0') return spaced(all);
        boolean shortNumber = all.length() == 4 && all.charAt(0) == '3';
        return shortNumber ? all : null;
    }

    private static String spaced(String ten) {
        StringBuilder spaced = new StringBuilder(14);
        for (int i = 0; i < ten.length(); i++) {
            if (i > 0 && i % 2 == 0) spaced.append(' ');
            spaced.append(ten.charAt(i));
        }
        return spaced.toString();
    }

    /** The e-mail addresses of a cell, in small letters. */
    public static List<String> emails(String text, Cell cell) {
        List<String> emails = new ArrayList<>(1);
        for (String part : isEmail(text) ? new String[] {text} : BETWEEN_ADDRESSES.split(text)) {
            String bare = part.toLowerCase(Locale.ROOT).startsWith("mailto:") ? part.substring(7) : part;
            bare = bare.replaceAll("^[<(]|[>).]$", "");
            if (bare.isBlank()) continue;
            if (!isEmail(bare)) {
                cell.refused(RefusalCode.NOT_AN_EMAIL, part);
                return List.of();
            }
            String small = bare.toLowerCase(Locale.ROOT);
            if (!emails.contains(small)) emails.add(small);
        }
        return emails;
    }

    /** The websites of a cell, each with its scheme. */
    public static List<String> websites(String text, Cell cell) {
        List<String> websites = new ArrayList<>(1);
        for (String part : WEBSITE.matcher(text).matches() ? new String[] {text} : BETWEEN_ADDRESSES.split(text)) {
            if (part.isBlank()) continue;
            String website = part;
            if (!WEBSITE.matcher(part).matches()) {
                String mended = part.replaceFirst("(?i)^(https?)(?::/|//:?|:)?/*(?=[a-z0-9])", "$1://");
                if (BARE_HOST.matcher(part).matches()) mended = "https://" + part;
                if (!WEBSITE.matcher(mended).matches()) {
                    cell.refused(RefusalCode.NOT_A_WEBSITE, part);
                    return List.of();
                }
                website = cell.repaired(RepairCode.SCHEME_ADDED, part, mended);
            }
            if (!websites.contains(website)) websites.add(website);
        }
        return websites;
    }
}
