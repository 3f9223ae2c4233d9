package dev.exchangekit.core.internal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The beginning of an answer that could not be read, for an error message. */
final class Excerpt {
    private static final int MAX_LENGTH = 200;

    /** Long unbroken words may be keys, tokens or signatures that a proxy echoed. */
    private static final Pattern CREDENTIAL_LIKE = Pattern.compile("[A-Za-z0-9+/=_.-]{16,}");

    private Excerpt() {}

    static String of(byte[] body) {
        String text = new String(body, 0, Math.min(body.length, MAX_LENGTH), StandardCharsets.UTF_8);
        return CREDENTIAL_LIKE.matcher(text.replaceAll("\\s+", " ").strip()).replaceAll("***");
    }
}
