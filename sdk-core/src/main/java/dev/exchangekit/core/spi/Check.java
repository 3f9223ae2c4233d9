package dev.exchangekit.core.spi;

import dev.exchangekit.core.error.InvalidRequestException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks of a request's shape. Everything beyond shape is the exchange's to judge: its rules change. */
public final class Check {
    private static final int LONGEST_NAME = 64;

    private Check() {}

    /** Fails unless {@code holds}. */
    public static void that(boolean holds, String field, Object value, String rule) {
        if (!holds) {
            throw new InvalidRequestException(field, String.valueOf(value), rule);
        }
    }

    /** Both bounds are allowed values. */
    public static void range(String field, long value, long min, long max) {
        that(value >= min && value <= max, field, value, "must be " + min + ".." + max);
    }

    /** More than zero. */
    public static void positive(String field, BigDecimal value) {
        that(value.signum() > 0, field, value, "must be positive");
    }

    /** Zero or more. */
    public static void notNegative(String field, BigDecimal value) {
        that(value.signum() >= 0, field, value, "must not be negative");
    }

    /** Something other than blanks, at most {@code max} characters. */
    public static void text(String field, String value, int max) {
        that(!value.isBlank() && value.length() <= max, field, quoted(value), "must have 1.." + max + " characters");
    }

    /** A text that matches as a whole. */
    public static void text(String field, String value, Pattern pattern) {
        that(pattern.matcher(value).matches(), field, quoted(value), "must match " + pattern);
    }

    /** A symbol or coin: upper case, without spaces. */
    public static void name(String field, String value) {
        text(field, value, LONGEST_NAME);
        that(
                value.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isWhitespace(c)),
                field,
                quoted(value),
                "must be upper case without spaces");
    }

    /** So many elements. */
    public static void size(String field, Collection<?> value, int min, int max) {
        that(
                value.size() >= min && value.size() <= max,
                field,
                "of size " + value.size(),
                "must have " + min + ".." + max + " elements");
    }

    /** {@code endTime} is not before {@code startTime}, where both are given. */
    public static void span(Optional<Instant> startTime, Optional<Instant> endTime) {
        if (startTime.isPresent() && endTime.isPresent()) {
            that(!endTime.get().isBefore(startTime.get()), "endTime", endTime.get(), "must not be before startTime");
        }
    }

    private static String quoted(String value) {
        return '"' + value + '"';
    }
}
