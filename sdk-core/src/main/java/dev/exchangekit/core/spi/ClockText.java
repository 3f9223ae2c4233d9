package dev.exchangekit.core.spi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Dates and times of day as clocks show them, each in one form; another is a {@link DateTimeException}. Read by hand: a
 * formatter takes longer than all the rest of an answer.
 */
final class ClockText {
    private ClockText() {}

    static LocalDate date(String text) {
        checkForm(text, "0000-00-00");
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    static LocalDate compactDate(String text) {
        checkForm(text, "00000000");
        return LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
    }

    static LocalTime time(String text) {
        checkForm(text, "00:00:00");
        return LocalTime.of(number(text, 0, 2), number(text, 3, 5), number(text, 6, 8));
    }

    static LocalTime compactTime(String text) {
        checkForm(text, "000000");
        return LocalTime.of(number(text, 0, 2), number(text, 2, 4), number(text, 4, 6));
    }

    /** With a {@code T} or a blank between date and time. */
    static LocalDateTime dateTime(String text) {
        checkForm(text, text.indexOf('T') < 0 ? "0000-00-00 00:00:00" : "0000-00-00T00:00:00");
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19));
    }

    /** A zero in the form stands for any digit. */
    private static void checkForm(String text, String form) {
        boolean same = text.length() == form.length();
        for (int i = 0; same && i < text.length(); i++) {
            char c = text.charAt(i);
            same = form.charAt(i) == '0' ? c >= '0' && c <= '9' : c == form.charAt(i);
        }
        if (!same) {
            throw new DateTimeException("not of the form " + form);
        }
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
