package dev.exchangekit.bitget.unified;

import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Plans;
import java.util.List;
import java.util.Optional;

/** Where the prices of some instruments stand; without those that Bitget refuses to tell. */
record Prices(List<Ticker> tickers) {
    static Plan<Prices> of(List<Symbol> wanted, MarketSource market, Symbols symbols) {
        return Plans.each(
                        wanted,
                        symbol -> market.ticker(symbol, symbols.listing(symbol))
                                .map(Optional::of)
                                .rescue(failure -> failure instanceof ExchangeException
                                        ? Optional.of(Plan.of(Optional.empty()))
                                        : Optional.empty()))
                .map(tickers ->
                        new Prices(tickers.stream().flatMap(Optional::stream).toList()));
    }

    Optional<Ticker> of(Symbol symbol) {
        return tickers.stream().filter(ticker -> ticker.symbol().equals(symbol)).findFirst();
    }
}
