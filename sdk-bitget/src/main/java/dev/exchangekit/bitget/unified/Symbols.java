package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.core.exchange.Instruments;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.SymbolNames;
import java.util.Optional;

/**
 * Translates names in both directions. What the instruments know wins; without them a name is composed by Bitget's own
 * rule, so that a first call needs no download.
 */
final class Symbols {
    private final Instruments instruments;
    private final Names names;

    Symbols(Instruments instruments, Names names) {
        this.instruments = instruments;
        this.names = names;
    }

    /** Bitget's name of an instrument. */
    Listing listing(Symbol symbol) {
        return instruments
                .find(symbol)
                .map(known -> new Listing(new Category(known.nativeMarket()), known.nativeSymbol()))
                .orElseGet(() -> names.of(symbol));
    }

    /** The unified name of an instrument; empty for one that neither the instruments nor the rule can name. */
    Optional<Symbol> symbol(Listing listing) {
        return instruments
                .findNative(listing.category().wire(), listing.symbol())
                .map(known -> known.symbol())
                .or(() -> listing.isSpot() ? SymbolNames.spot(instruments, listing.symbol()) : names.symbol(listing));
    }
}
