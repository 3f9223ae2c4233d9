package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.model.OptionType;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.SymbolNames;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bybit's own rule for the names of instruments.
 *
 * <table>
 * <caption>Forms</caption>
 * <tr><td>{@code BTCUSDT}</td><td>spot; also the linear perpetual that settles in USDT</td></tr>
 * <tr><td>{@code BTCPERP}</td><td>linear perpetual that settles in USDC</td></tr>
 * <tr><td>{@code BTCUSDT-25DEC26}, {@code BTC-25DEC26}</td><td>linear futures that settle in USDT and USDC</td></tr>
 * <tr><td>{@code BTCUSD}</td><td>inverse perpetual</td></tr>
 * <tr><td>{@code BTCUSDZ26}</td><td>inverse future, delivered on the last Friday of a month that a letter stands
 * for</td></tr>
 * <tr><td>{@code BTC-25DEC26-90000-C-USDT}, {@code BTC-25DEC26-90000-C}</td><td>options that settle in USDT and
 * USDC</td></tr>
 * </table>
 */
final class Names {
    static final String USDT = "USDT";
    static final String USDC = "USDC";

    private static final String USD = "USD";
    private static final String USDC_PERPETUAL = "PERP";
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private static final int CENTURY = 2000;
    private static final String DAY = "(?<day>\\d{1,2})(?<month>[A-Z]{3})(?<year>\\d{2})";
    private static final Pattern DATED = Pattern.compile("(?<stem>[^-]+)-" + DAY);
    private static final Pattern OPTION = Pattern.compile(
            "(?<base>[^-]+)-" + DAY + "-(?<strike>\\d+(?:\\.\\d+)?)-(?<type>[CP])(?:-(?<settle>[^-]+))?");
    private static final Pattern QUARTERLY =
            Pattern.compile("(?<stem>[^-]+USD)(?<letter>[" + SymbolNames.MONTH_LETTERS + "])(?<year>\\d{2})");

    private Names() {}

    /** Bybit's name of an instrument, whether or not there is one. */
    static Listing of(Symbol symbol) {
        if (symbol.isSpot()) {
            return new Listing(Category.SPOT, symbol.base() + symbol.quote());
        }
        if (symbol.isOption()) {
            return new Listing(Category.OPTION, option(symbol));
        }
        return symbol.isInverse()
                ? new Listing(Category.INVERSE, inverse(symbol))
                : new Listing(Category.LINEAR, linear(symbol));
    }

    /** The instrument of a name; empty where the rule does not say, as for all spot pairs. */
    static Optional<Symbol> symbol(Listing listing) {
        String name = listing.symbol();
        return switch (listing.category().wire()) {
            case "linear" -> ofLinear(name);
            case "inverse" -> ofInverse(name);
            case "option" -> ofOption(name);
            default -> Optional.empty();
        };
    }

    private static String linear(Symbol symbol) {
        boolean usdc = SymbolNames.settleAsset(symbol).equals(USDC);
        return symbol.expiry()
                .map(day -> symbol.base() + (usdc ? "" : symbol.quote()) + "-" + padded(day))
                .orElseGet(() -> symbol.base() + (usdc ? USDC_PERPETUAL : symbol.quote()));
    }

    /** A month has one name, so a day that is not its last Friday gets a name that Bybit does not have. */
    private static String inverse(Symbol symbol) {
        String perpetual = symbol.base() + symbol.quote();
        return symbol.expiry()
                .map(day -> SymbolNames.isLastFriday(day)
                        ? perpetual + SymbolNames.monthCode(day)
                        : perpetual + "-" + padded(day))
                .orElse(perpetual);
    }

    private static String option(Symbol symbol) {
        LocalDate day = symbol.expiry().orElseThrow();
        String settle = SymbolNames.settleAsset(symbol);
        return symbol.base() + "-" + day.getDayOfMonth() + month(day) + year(day) + "-"
                + symbol.strike().orElseThrow().toPlainString()
                + (symbol.optionType().filter(OptionType.CALL::equals).isPresent() ? "-C" : "-P")
                + (settle.equals(USDC) ? "" : "-" + settle);
    }

    private static Optional<Symbol> ofLinear(String name) {
        Matcher dated = DATED.matcher(name);
        if (dated.matches()) {
            String stem = dated.group("stem");
            return SymbolNames.isLonger(stem, USDT)
                    ? SymbolNames.named(() -> Symbol.dated(SymbolNames.stem(stem, USDT), USDT, USDT, day(dated)))
                    : SymbolNames.named(() -> Symbol.dated(stem, USDC, USDC, day(dated)));
        }
        if (SymbolNames.isLonger(name, USDT)) {
            return SymbolNames.named(() -> Symbol.perpetual(SymbolNames.stem(name, USDT), USDT, USDT));
        }
        return SymbolNames.isLonger(name, USDC_PERPETUAL)
                ? SymbolNames.named(() -> Symbol.perpetual(SymbolNames.stem(name, USDC_PERPETUAL), USDC, USDC))
                : Optional.empty();
    }

    private static Optional<Symbol> ofInverse(String name) {
        Matcher quarterly = QUARTERLY.matcher(name);
        if (quarterly.matches()) {
            String base = SymbolNames.stem(quarterly.group("stem"), USD);
            return SymbolNames.named(() -> Symbol.dated(
                    base, USD, base, SymbolNames.lastFriday(quarterly.group("letter"), quarterly.group("year"))));
        }
        if (!SymbolNames.isLonger(name, USD)) {
            return Optional.empty();
        }
        String base = SymbolNames.stem(name, USD);
        return SymbolNames.named(() -> Symbol.perpetual(base, USD, base));
    }

    /** Bybit calls the quote of some options USD; that is what they settle in. */
    private static Optional<Symbol> ofOption(String name) {
        Matcher option = OPTION.matcher(name);
        if (!option.matches()) {
            return Optional.empty();
        }
        String settle = Optional.ofNullable(option.group("settle")).orElse(USDC);
        return SymbolNames.named(() -> Symbol.option(
                option.group("base"),
                settle,
                settle,
                day(option),
                new BigDecimal(option.group("strike")),
                option.group("type").equals("C") ? OptionType.CALL : OptionType.PUT));
    }

    private static LocalDate day(Matcher name) {
        return LocalDate.of(
                CENTURY + Integer.parseInt(name.group("year")),
                MONTHS.indexOf(name.group("month")) + 1,
                Integer.parseInt(name.group("day")));
    }

    private static String padded(LocalDate day) {
        return SymbolNames.twoDigits(day.getDayOfMonth()) + month(day) + year(day);
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    private static String year(LocalDate day) {
        return SymbolNames.twoDigits(day.getYear() % 100);
    }
}
