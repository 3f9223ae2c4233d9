package dev.exchangekit.core.internal;

import dev.exchangekit.core.spi.JsonCodec.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Percent-encoding of queries: everything but RFC 3986's unreserved characters, so no server reads it differently. */
final class UrlEncoding {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private UrlEncoding() {}

    /** The query of these parameters in their order. Brackets of array names stay as they are. */
    static String query(List<Parameter> parameters) {
        if (parameters.isEmpty()) {
            return "";
        }
        StringBuilder query = new StringBuilder(64);
        for (Parameter parameter : parameters) {
            if (!query.isEmpty()) {
                query.append('&');
            }
            query.append(parameter.name()).append('=');
            append(query, parameter.value());
        }
        return query.toString();
    }

    static String segment(String value) {
        StringBuilder out = new StringBuilder(value.length());
        append(out, value);
        return out.toString();
    }

    private static void append(StringBuilder out, String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isUnreserved(value.charAt(i))) {
                appendEncoded(out, value, i);
                return;
            }
        }
        out.append(value);
    }

    private static void appendEncoded(StringBuilder out, String value, int from) {
        out.append(value, 0, from);
        for (byte b : value.substring(from).getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && isUnreserved((char) b)) {
                out.append((char) b);
            } else {
                out.append('%').append(HEX[(b >> 4) & 0xF]).append(HEX[b & 0xF]);
            }
        }
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '.'
                || c == '~';
    }
}
