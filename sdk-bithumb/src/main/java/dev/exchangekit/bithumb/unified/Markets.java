package dev.exchangekit.bithumb.unified;

import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.SymbolNames;
import java.util.Optional;

/** Bithumb's rule for the names of its markets: {@code KRW-BTC} is {@code BTC/KRW}. */
final class Markets {
    private static final String SEPARATOR = "-";

    private Markets() {}

    /** Bithumb's name of a market, whether or not there is one. */
    static String of(Symbol symbol) {
        return symbol.quote() + SEPARATOR + symbol.base();
    }

    /** Empty for a name of another form. */
    static Optional<Symbol> symbol(String market) {
        int end = market.indexOf(SEPARATOR);
        return end < 0
                ? Optional.empty()
                : SymbolNames.named(() -> Symbol.spot(market.substring(end + 1), market.substring(0, end)));
    }
}
