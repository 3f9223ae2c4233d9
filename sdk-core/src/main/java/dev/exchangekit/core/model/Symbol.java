package dev.exchangekit.core.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of an instrument as traders write it, the same on every exchange: {@code
 * BASE/QUOTE[:SETTLE[-yyMMdd[-strike-C|P]]]}.
 *
 * <table>
 * <caption>Forms</caption>
 * <tr><td>{@code BTC/USDT}</td><td>spot</td></tr>
 * <tr><td>{@code BTC/USDT:USDT}</td><td>linear perpetual, settled in USDT</td></tr>
 * <tr><td>{@code BTC/USD:BTC}</td><td>inverse perpetual, settled in BTC</td></tr>
 * <tr><td>{@code BTC/USDT:USDT-261225}</td><td>dated future that is delivered on 25 December 2026</td></tr>
 * <tr><td>{@code BTC/USDT:USDT-261225-90000-C}</td><td>call option with strike 90000</td></tr>
 * </table>
 *
 * Immutable; {@link #toString} gives the text that {@link #of} reads.
 */
public final class Symbol implements Comparable<Symbol> {
    private static final String CURRENCY = "[^\\s/:\\-]+";
    private static final Pattern GRAMMAR = Pattern.compile("(?<base>" + CURRENCY + ")/(?<quote>" + CURRENCY
            + ")(?::(?<settle>" + CURRENCY
            + ")(?:-(?<expiry>\\d{6})(?:-(?<strike>\\d+(?:\\.\\d+)?)-(?<type>[CP]))?)?)?");
    private static final DateTimeFormatter EXPIRY =
            DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int MAX_LENGTH = 100;

    private final String base;
    private final String quote;
    private final @Nullable String settle;
    private final @Nullable LocalDate expiry;
    private final @Nullable BigDecimal strike;
    private final @Nullable OptionType optionType;
    private final String text;

    private Symbol(
            String base,
            String quote,
            @Nullable String settle,
            @Nullable LocalDate expiry,
            @Nullable BigDecimal strike,
            @Nullable OptionType optionType) {
        this.base = currency("base", base);
        this.quote = currency("quote", quote);
        this.settle = settle == null ? null : currency("settle", settle);
        this.expiry = expiry;
        this.strike = strike == null ? null : canonical(strike);
        this.optionType = optionType;
        this.text = base + "/" + quote
                + (settle == null ? "" : ":" + settle)
                + (expiry == null ? "" : "-" + EXPIRY.format(expiry))
                + (this.strike == null
                        ? ""
                        : "-" + this.strike.toPlainString() + (optionType == OptionType.CALL ? "-C" : "-P"));
    }

    /**
     * Reads a symbol.
     *
     * @throws IllegalArgumentException when the text is no symbol; the message says what is wrong with it
     */
    public static Symbol of(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("symbol is longer than " + MAX_LENGTH + " characters");
        }
        Matcher m = GRAMMAR.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("symbol '" + text
                    + "' does not have the form BASE/QUOTE[:SETTLE[-yyMMdd[-strike-C|P]]], for example BTC/USDT or"
                    + " BTC/USDT:USDT");
        }
        try {
            String expiry = m.group("expiry");
            String strike = m.group("strike");
            return new Symbol(
                    m.group("base"),
                    m.group("quote"),
                    m.group("settle"),
                    expiry == null ? null : LocalDate.parse(expiry, EXPIRY),
                    strike == null ? null : new BigDecimal(strike),
                    strike == null ? null : m.group("type").equals("C") ? OptionType.CALL : OptionType.PUT);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "symbol '" + text + "' has an expiry '" + m.group("expiry") + "' that is no date yyMMdd", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("symbol '" + text + "': " + e.getMessage(), e);
        }
    }

    /** A spot pair, {@code BTC/USDT}. */
    public static Symbol spot(String base, String quote) {
        return new Symbol(base, quote, null, null, null, null);
    }

    /** A contract without expiry, {@code BTC/USDT:USDT}. */
    public static Symbol perpetual(String base, String quote, String settle) {
        return new Symbol(base, quote, settle, null, null, null);
    }

    /** A contract that is delivered on a day, {@code BTC/USDT:USDT-261225}. */
    public static Symbol dated(String base, String quote, String settle, LocalDate expiry) {
        return new Symbol(base, quote, settle, expiry, null, null);
    }

    /** An option, {@code BTC/USDT:USDT-261225-90000-C}. */
    public static Symbol option(
            String base, String quote, String settle, LocalDate expiry, BigDecimal strike, OptionType type) {
        return new Symbol(base, quote, settle, expiry, strike, type);
    }

    /** What is traded. */
    public String base() {
        return base;
    }

    /** What the price is counted in. */
    public String quote() {
        return quote;
    }

    /** What profit and margin are counted in; empty for spot. */
    public Optional<String> settle() {
        return Optional.ofNullable(settle);
    }

    /** The day of delivery, UTC; empty for spot and perpetuals. */
    public Optional<LocalDate> expiry() {
        return Optional.ofNullable(expiry);
    }

    /** The strike of an option. */
    public Optional<BigDecimal> strike() {
        return Optional.ofNullable(strike);
    }

    /** Call or put; empty for everything that is no option. */
    public Optional<OptionType> optionType() {
        return Optional.ofNullable(optionType);
    }

    public boolean isSpot() {
        return settle == null;
    }

    /** True for everything that is not spot. */
    public boolean isContract() {
        return settle != null;
    }

    /** True for contracts without expiry. */
    public boolean isPerpetual() {
        return settle != null && expiry == null;
    }

    /** True for futures with a day of delivery; false for options. */
    public boolean isDated() {
        return expiry != null && strike == null;
    }

    public boolean isOption() {
        return strike != null;
    }

    /** True for contracts whose profit is counted in the quote currency or its like, not in the base. */
    public boolean isLinear() {
        return settle != null && !settle.equals(base);
    }

    /** True for contracts whose profit is counted in the base currency. */
    public boolean isInverse() {
        return settle != null && settle.equals(base);
    }

    private static String currency(String part, String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException(part + " is empty");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '/' || c == ':' || c == '-' || Character.isWhitespace(c) || Character.isISOControl(c)) {
                throw new IllegalArgumentException(part + " '" + name + "' must not hold '" + c + "'");
            }
            if (c >= 'a' && c <= 'z') {
                throw new IllegalArgumentException(
                        part + " '" + name + "' must be upper case: " + name.toUpperCase(Locale.ROOT));
            }
        }
        return name;
    }

    private static BigDecimal canonical(BigDecimal strike) {
        if (strike.signum() < 0) {
            throw new IllegalArgumentException("strike " + strike.toPlainString() + " must not be negative");
        }
        BigDecimal stripped = strike.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public int compareTo(Symbol other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Symbol s && text.equals(s.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    /** The symbol in its one written form. */
    @Override
    public String toString() {
        return text;
    }
}
