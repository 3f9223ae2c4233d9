package dev.exchangekit.bithumb.sim.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and times as answers show them. */
final class Figures {
    /** The exchange's own time. */
    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final BigDecimal SMALL = new BigDecimal("0.0001");
    private static final DateTimeFormatter OFFSET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).withZone(SEOUL);
    private static final DateTimeFormatter OFFSET_MILLIS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT)
            .withZone(SEOUL);

    private Figures() {}

    /** Writes a JSON number, a small one with an exponent. */
    static void number(ObjectNode json, String name, BigDecimal value) {
        json.putRawValue(name, new RawValue(text(value)));
    }

    private static String text(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.signum() == 0 || plain.abs().compareTo(SMALL) >= 0) {
            return plain.toPlainString();
        }
        int exponent = plain.precision() - plain.scale() - 1;
        return plain.movePointLeft(exponent).toPlainString() + String.format(Locale.ROOT, "e-%02d", -exponent);
    }

    /** Returns how much one price is above another, as a fraction. */
    static BigDecimal change(BigDecimal price, BigDecimal before) {
        return before.signum() == 0 ? BigDecimal.ZERO : price.subtract(before).divide(before, 4, RoundingMode.HALF_UP);
    }

    /** Writes a time of a private answer. */
    static @Nullable String time(@Nullable Instant time) {
        return time == null ? null : OFFSET.format(time);
    }

    /** Writes a time of a private answer to the millisecond. */
    static String timeWithMillis(Instant time) {
        return OFFSET_MILLIS.format(time);
    }

    /** Writes a time without its zone. */
    static String at(Instant time, ZoneId zone, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(zone).format(time);
    }

    /** Writes a time in UTC without its zone. */
    static String utc(Instant time, String pattern) {
        return at(time, ZoneOffset.UTC, pattern);
    }
}
