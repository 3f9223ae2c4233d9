package dev.exchangekit.core.spi;

import dev.exchangekit.core.error.ErrorKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An exchange's table from code to kind. A code named on its own, or by a range, goes before one named by its first
 * digits or letters. Immutable, thread-safe.
 */
public final class ErrorCodes {
    private final Map<String, ErrorKind> exact;
    private final List<Pattern> patterns;

    private ErrorCodes(Builder builder) {
        this.exact = Map.copyOf(builder.exact);
        this.patterns = List.copyOf(builder.patterns);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** What a code means; {@link ErrorKind#UNRECOGNIZED} when the table does not say. */
    public ErrorKind kind(String code) {
        ErrorKind kind = exact.get(code);
        if (kind != null) {
            return kind;
        }
        for (Pattern pattern : patterns) {
            if (pattern.matches(code)) {
                return pattern.kind;
            }
        }
        return ErrorKind.UNRECOGNIZED;
    }

    /** The codes that are named on their own or by a range. */
    public Set<String> codes() {
        return exact.keySet();
    }

    private record Pattern(String prefix, int anyDigits, ErrorKind kind) {
        private static final int ANYTHING = -1;

        boolean matches(String code) {
            if (!code.startsWith(prefix)) {
                return false;
            }
            String rest = code.substring(prefix.length());
            return anyDigits == ANYTHING
                    || (rest.length() == anyDigits && rest.chars().allMatch(c -> c >= '0' && c <= '9'));
        }
    }

    /** Collects a table; thread-confined. A code that is named twice is an error. */
    public static final class Builder {
        private final Map<String, ErrorKind> exact = new HashMap<>();
        private final List<Pattern> patterns = new ArrayList<>();

        private Builder() {}

        /**
         * Numeric codes of one kind, separated by blanks: single ones ({@code 10003}, {@code -1}), ranges with both
         * ends ({@code 110092-110093}), and all codes of one length that begin alike ({@code 148xxx}).
         */
        public Builder codes(ErrorKind kind, String list) {
            for (String item : list.strip().split("\\s+", -1)) {
                int dash = item.indexOf('-', 1);
                if (item.endsWith("x")) {
                    int digits = item.indexOf('x');
                    patterns.add(new Pattern(item.substring(0, digits), item.length() - digits, kind));
                } else if (dash > 0) {
                    range(kind, item.substring(0, dash), item.substring(dash + 1));
                } else {
                    put(item, kind);
                }
            }
            return this;
        }

        /** Codes that are names of any shape. */
        public Builder names(ErrorKind kind, String... names) {
            for (String name : names) {
                put(name, kind);
            }
            return this;
        }

        /** All codes that begin with one of the prefixes. */
        public Builder prefixes(ErrorKind kind, String... prefixes) {
            for (String prefix : prefixes) {
                patterns.add(new Pattern(prefix, Pattern.ANYTHING, kind));
            }
            return this;
        }

        /** The table. */
        public ErrorCodes build() {
            return new ErrorCodes(this);
        }

        private void range(ErrorKind kind, String first, String last) {
            if (first.length() != last.length() || first.compareTo(last) >= 0) {
                throw new IllegalArgumentException(first + "-" + last + " is no range");
            }
            int width = first.length();
            for (int code = Integer.parseInt(first); code <= Integer.parseInt(last); code++) {
                put("0".repeat(width - Integer.toString(code).length()) + code, kind);
            }
        }

        private void put(String code, ErrorKind kind) {
            ErrorKind earlier = exact.put(code, kind);
            if (earlier != null) {
                throw new IllegalArgumentException("code " + code + " is both " + earlier + " and " + kind);
            }
        }
    }
}
