package dev.exchangekit.bithumb.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;

/**
 * In which form values enter the text that is hashed. It matters only for values outside {@code A-Za-z0-9-._~}, such as
 * Korean names and page cursors. Bithumb's samples hash them encoded; a client in use hashes cursors raw, so which one
 * holds everywhere is not confirmed.
 */
public enum ValueEncoding {
    /** As in a form: percent signs, and a plus for a blank. */
    ENCODED {
        @Override
        String value(String raw) {
            return isUnreserved(raw) ? raw : URLEncoder.encode(raw, UTF_8).replace("%7E", "~");
        }

        @Override
        String query(String sent) {
            return sent;
        }
    },
    /** As the values are. */
    RAW {
        @Override
        String value(String raw) {
            return raw;
        }

        @Override
        String query(String sent) {
            return URLDecoder.decode(sent, UTF_8);
        }
    };

    /** One value in the form in which it is hashed. */
    abstract String value(String raw);

    /** A whole query, given as it is sent, in the form in which it is hashed. */
    abstract String query(String sent);

    private static boolean isUnreserved(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && c != '-' && c != '_' && c != '.' && c != '~') {
                return false;
            }
        }
        return true;
    }
}
