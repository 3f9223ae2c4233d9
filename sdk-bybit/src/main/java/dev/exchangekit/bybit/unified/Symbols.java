package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.exchange.Instruments;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.SymbolNames;
import java.util.List;
import java.util.Optional;

/**
 * Translates names in both directions. What the instruments know wins; without them a name is composed by Bybit's own
 * rule, so that a first call needs no download.
 */
final class Symbols {
    private final Instruments instruments;

    Symbols(Instruments instruments) {
        this.instruments = instruments;
    }

    /** Bybit's name of an instrument. */
    Listing listing(Symbol symbol) {
        return instruments
                .find(symbol)
                .map(known -> new Listing(new Category(known.nativeMarket()), known.nativeSymbol()))
                .orElseGet(() -> Names.of(symbol));
    }

    /** The unified name of an instrument; empty for one that neither the instruments nor the rule can name. */
    Optional<Symbol> symbol(Listing listing) {
        return instruments
                .findNative(listing.category().wire(), listing.symbol())
                .map(known -> known.symbol())
                .or(() -> listing.isSpot() ? SymbolNames.spot(instruments, listing.symbol()) : Names.symbol(listing));
    }

    /** The known options on a coin. */
    List<Symbol> options(String base) {
        return instruments.all().stream()
                .map(known -> known.symbol())
                .filter(symbol -> symbol.isOption() && symbol.base().equals(base))
                .toList();
    }
}
