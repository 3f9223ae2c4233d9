package dev.exchangekit.core.spi;

import dev.exchangekit.core.exchange.Instruments;
import dev.exchangekit.core.model.Symbol;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the rules for the names of instruments have in common, whichever exchange they are of. */
public final class SymbolNames {
    /** What futures exchanges call the months. */
    public static final String MONTH_LETTERS = "FGHJKMNQUVXZ";

    private static final int CENTURY = 2000;

    private SymbolNames() {}

    /** Empty where an exchange's words do not make a symbol: lower-case letters, or a day that no calendar has. */
    public static Optional<Symbol> named(Supplier<Symbol> symbol) {
        try {
            return Optional.of(symbol.get());
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What an answer lists, without what no symbol can name. */
    public static <S, T> List<T> named(
            List<S> items, Function<S, Optional<Symbol>> naming, BiFunction<Symbol, S, T> mapping) {
        return items.stream()
                .flatMap(item -> naming.apply(item).map(symbol -> mapping.apply(symbol, item)).stream())
                .toList();
    }

    /** True for a name that has something before this end. */
    public static boolean isLonger(String name, String end) {
        return name.endsWith(end) && name.length() > end.length();
    }

    /** What stands before the end of a name. */
    public static String stem(String name, String end) {
        return name.substring(0, name.length() - end.length());
    }

    /** The asset that fees, margin and profit of a contract are counted in. */
    public static String settleAsset(Symbol symbol) {
        return symbol.settle().orElse(symbol.quote());
    }

    /**
     * The pair that a name of base and quote without a separator stands for, for what was listed after the instruments
     * were loaded: its quote is one that known pairs have.
     */
    public static Optional<Symbol> spot(Instruments instruments, String name) {
        return instruments.all().stream()
                .filter(known -> known.symbol().isSpot())
                .map(known -> known.symbol().quote())
                .distinct()
                .filter(quote -> isLonger(name, quote))
                .max(Comparator.comparingInt(String::length))
                .flatMap(quote -> named(() -> Symbol.spot(stem(name, quote), quote)));
    }

    /** The letter of a month and the last two digits of its year, {@code Z26} for December 2026. */
    public static String monthCode(LocalDate day) {
        return MONTH_LETTERS.charAt(day.getMonthValue() - 1) + twoDigits(day.getYear() % 100);
    }

    /** The last Friday of the month that a letter and the two digits of a year stand for. */
    public static LocalDate lastFriday(String letter, String year) {
        return lastFriday(YearMonth.of(CENTURY + Integer.parseInt(year), MONTH_LETTERS.indexOf(letter) + 1));
    }

    /** True for the day that a month is delivered on where {@link #monthCode} is all that a name says of it. */
    public static boolean isLastFriday(LocalDate day) {
        return day.equals(lastFriday(YearMonth.from(day)));
    }

    /** A number from 0 to 99 as two digits. */
    public static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static LocalDate lastFriday(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
    }
}
