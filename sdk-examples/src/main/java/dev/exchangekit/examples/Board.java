package dev.exchangekit.examples;

import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One coin on several exchanges, its price in won, and by how much that is above the price of the markets in USDT.
 *
 * @param dollar price of one USDT in won, where it is known
 */
record Board(List<Quote> quotes, Optional<BigDecimal> dollar) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String LINE = "%-8s %-10s %14s %14s %14s %9s %16s %9s";

    /**
     * What one exchange answered: a ticker, or why there is none.
     *
     * @param symbol in won or in USDT
     */
    record Quote(String exchange, Symbol symbol, Optional<Ticker> ticker, String failure) {
        static Quote of(String exchange, Ticker ticker) {
            return new Quote(exchange, ticker.symbol(), Optional.of(ticker), "");
        }

        static Quote failed(String exchange, Symbol symbol, String failure) {
            return new Quote(exchange, symbol, Optional.empty(), failure);
        }

        Optional<BigDecimal> last() {
            return ticker.flatMap(Ticker::last);
        }

        boolean isInWon() {
            return symbol.quote().equals("KRW");
        }
    }

    /** The last price in won; empty when it, or what a USDT costs, is not known. */
    Optional<BigDecimal> won(Quote quote) {
        return quote.isInWon()
                ? quote.last()
                : quote.last().flatMap(last -> dollar.map(won -> last.multiply(won, MathContext.DECIMAL64)));
    }

    /** By how many percent the price is above the mean of the markets in USDT; negative when it is below. */
    Optional<BigDecimal> premium(Quote quote) {
        List<BigDecimal> abroad = quotes.stream()
                .filter(other -> !other.isInWon())
                .flatMap(other -> won(other).stream())
                .toList();
        if (abroad.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal mean = abroad.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(abroad.size()), MathContext.DECIMAL64);
        return won(quote)
                .map(won -> won.subtract(mean)
                        .multiply(HUNDRED)
                        .divide(mean, MathContext.DECIMAL64)
                        .setScale(2, RoundingMode.HALF_EVEN));
    }

    /** The table, line by line. */
    List<String> lines() {
        return Stream.concat(
                        Stream.of(LINE.formatted("", "market", "last", "bid", "ask", "24 h %", "in KRW", "premium %")),
                        quotes.stream().map(this::line))
                .toList();
    }

    private String line(Quote quote) {
        if (quote.ticker().isEmpty()) {
            return "%-8s %-10s %s".formatted(quote.exchange(), quote.symbol(), quote.failure());
        }
        Ticker ticker = quote.ticker().get();
        return LINE.formatted(
                quote.exchange(),
                quote.symbol(),
                price(ticker.last()),
                price(ticker.bid()),
                price(ticker.ask()),
                text(ticker.change24hPercent().map(change -> change.setScale(2, RoundingMode.HALF_EVEN))),
                price(won(quote).map(Board::inWon)),
                text(premium(quote)));
    }

    /** Whole won where they are many, four digits where they are few. */
    private static BigDecimal inWon(BigDecimal won) {
        BigDecimal rounded = won.round(new MathContext(Math.max(4, won.precision() - won.scale())));
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static String price(Optional<BigDecimal> price) {
        return price.map(value -> String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value))
                .orElse("?");
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(value -> String.format(Locale.ROOT, "%+.2f", value)).orElse("?");
    }
}
