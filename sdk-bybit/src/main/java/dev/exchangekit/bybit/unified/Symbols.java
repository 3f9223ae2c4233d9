package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.exchange.Instruments;
import dev.exchangekit.core.model.Symbol;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Translates names in both directions. What the instruments know wins; without them a name is composed by Bybit's own
 * rule, so that a first call needs no download.
 */
final class Symbols {
    static final String USDT = "USDT";
    static final String USDC = "USDC";
    private static final String USDC_PERPETUAL = "PERP";

    private final Instruments instruments;

    Symbols(Instruments instruments) {
        this.instruments = instruments;
    }

    /** Bybit's name of an instrument. */
    Listing listing(Symbol symbol) {
        return instruments
                .find(symbol)
                .map(known -> new Listing(new Category(known.nativeMarket()), known.nativeSymbol()))
                .orElseGet(() -> composed(symbol));
    }

    /** The unified name of an instrument; empty for one that neither the instruments nor the rule can name. */
    Optional<Symbol> symbol(Listing listing) {
        return instruments
                .findNative(listing.category().wire(), listing.symbol())
                .map(known -> known.symbol())
                .or(() -> parsed(listing));
    }

    /** The asset that fees, margin and profit of a contract are counted in. */
    static String settleAsset(Symbol symbol) {
        return symbol.settle().orElse(symbol.quote());
    }

    private static Listing composed(Symbol symbol) {
        if (symbol.isSpot()) {
            return new Listing(Category.SPOT, symbol.base() + symbol.quote());
        }
        return new Listing(
                Category.LINEAR, symbol.base() + (settleAsset(symbol).equals(USDC) ? USDC_PERPETUAL : symbol.quote()));
    }

    /** For what was listed after the instruments were loaded. */
    private Optional<Symbol> parsed(Listing listing) {
        String name = listing.symbol();
        if (listing.isSpot()) {
            return instruments.all().stream()
                    .filter(known -> known.symbol().isSpot())
                    .map(known -> known.symbol().quote())
                    .distinct()
                    .filter(quote -> isLonger(name, quote))
                    .max(Comparator.comparingInt(String::length))
                    .flatMap(quote -> named(() -> Symbol.spot(stem(name, quote), quote)));
        }
        if (!listing.category().equals(Category.LINEAR)) {
            return Optional.empty();
        }
        if (isLonger(name, USDT)) {
            return named(() -> Symbol.perpetual(stem(name, USDT), USDT, USDT));
        }
        return isLonger(name, USDC_PERPETUAL)
                ? named(() -> Symbol.perpetual(stem(name, USDC_PERPETUAL), USDC, USDC))
                : Optional.empty();
    }

    private static boolean isLonger(String name, String end) {
        return name.endsWith(end) && name.length() > end.length();
    }

    private static String stem(String name, String end) {
        return name.substring(0, name.length() - end.length());
    }

    /** Empty where Bybit's words do not make a symbol, for example one with lower-case letters. */
    static Optional<Symbol> named(Supplier<Symbol> symbol) {
        try {
            return Optional.of(symbol.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
