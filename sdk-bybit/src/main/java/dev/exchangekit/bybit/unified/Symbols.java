package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.exchange.Instruments;
import dev.exchangekit.core.model.Symbol;
import java.util.Comparator;
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
                .or(() -> listing.isSpot() ? spot(listing.symbol()) : Names.symbol(listing));
    }

    /** The known options on a coin. */
    List<Symbol> options(String base) {
        return instruments.all().stream()
                .map(known -> known.symbol())
                .filter(symbol -> symbol.isOption() && symbol.base().equals(base))
                .toList();
    }

    /** For what was listed after the instruments were loaded: the quote is one that other pairs have. */
    private Optional<Symbol> spot(String name) {
        return instruments.all().stream()
                .filter(known -> known.symbol().isSpot())
                .map(known -> known.symbol().quote())
                .distinct()
                .filter(quote -> Names.isLonger(name, quote))
                .max(Comparator.comparingInt(String::length))
                .flatMap(quote -> Names.named(() -> Symbol.spot(Names.stem(name, quote), quote)));
    }
}
