package org.maillage.shared.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** Reading {@code If-Match} and {@code If-None-Match}: weak marks and encoding suffixes are tolerated. */
public final class EntityTags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})(?:-[^\"]*)?\"");

    private EntityTags() {}

    /**
     * The version that the caller read.
     *
     * @return null for {@code *}: any version
     * @throws Problem {@code precondition-required} without the header
     */
    public static Integer requireVersion(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Problem(ErrorCode.PRECONDITION_REQUIRED);
        }
        if (ifMatch.trim().equals("*")) {
            return null;
        }
        Matcher tag = TAG.matcher(ifMatch.trim());
        if (!tag.matches()) {
            throw Problem.field("If-Match", ErrorCode.BAD_FORMAT);
        }
        return Integer.valueOf(tag.group(1));
    }

    /** @throws Problem {@code stale-version} when the caller read another version than the current one */
    public static void check(Integer expected, int current) {
        if (expected != null && expected != current) {
            throw new Problem(ErrorCode.STALE_VERSION, String.valueOf(current));
        }
    }

    static boolean anyMatches(String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        String bare = tag.substring(1, tag.length() - 1);
        for (String candidate : ifNoneMatch.split(",")) {
            String one = candidate.trim();
            one = one.startsWith("W/") ? one.substring(2) : one;
            one = one.replace("\"", "");
            if (one.equals("*") || one.equals(bare) || one.startsWith(bare + "-")) {
                return true;
            }
        }
        return false;
    }
}
