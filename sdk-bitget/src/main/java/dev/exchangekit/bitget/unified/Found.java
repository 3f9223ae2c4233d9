package dev.exchangekit.bitget.unified;

import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Plan;
import dev.exchangekit.core.spi.Refusals;
import java.util.List;
import java.util.function.Function;

/** What an answer says of the one instrument that was asked for. */
final class Found {
    private Found() {}

    /** Fails for an answer that leaves it out, as one to a name that Bitget does not have. */
    static <T> Plan<T> one(Endpoint<?, ?> endpoint, Listing listing, List<T> items, Function<T, String> name) {
        return items.stream()
                .filter(item -> name.apply(item).equals(listing.symbol()))
                .findFirst()
                .map(Plan::of)
                .orElseGet(() -> Plan.fail(Refusals.unknownSymbol(
                        BitgetAdapter.NAME, endpoint, listing.category().wire(), listing.symbol())));
    }
}
