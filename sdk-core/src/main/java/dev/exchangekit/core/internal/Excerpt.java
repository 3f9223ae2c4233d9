package dev.exchangekit.core.internal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of an answer that could not be read, for an error message. */
final class Excerpt {
    private static final int MAX_LENGTH = 200;
    private static final int READ_LENGTH = 1000;

    /** Long unbroken words may be keys, tokens or signatures that a proxy echoed. */
    private static final Pattern CREDENTIAL_LIKE = Pattern.compile("[A-Za-z0-9+/=_.-]{16,}");

    private static final Pattern LAST_WORD = Pattern.compile("[A-Za-z0-9+/=_.-]+$");

    private Excerpt() {}

    static String of(byte[] body) {
        int length = Math.min(body.length, READ_LENGTH);
        String text = new String(body, 0, length, StandardCharsets.UTF_8);
        if (length < body.length) {
            // the rest of a word that was cut in two would no longer look like what it is
            text = LAST_WORD.matcher(text).replaceFirst("");
        }
        String shown =
                CREDENTIAL_LIKE.matcher(text.replaceAll("\\s+", " ").strip()).replaceAll("***");
        return shown.length() <= MAX_LENGTH ? shown : shown.substring(0, MAX_LENGTH);
    }

    /** A message without what it quotes of the answer and looks like a credential. */
    static String redacted(String message, byte[] body) {
        Matcher words = CREDENTIAL_LIKE.matcher(message);
        if (!words.find()) {
            return message;
        }
        String text = new String(body, StandardCharsets.UTF_8);
        return words.reset()
                .replaceAll(word -> text.contains(word.group()) ? "***" : Matcher.quoteReplacement(word.group()));
    }
}
