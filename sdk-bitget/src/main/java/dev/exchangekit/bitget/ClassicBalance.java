package dev.exchangekit.bitget;

import dev.exchangekit.bitget.futures.Account;
import dev.exchangekit.bitget.spot.Asset;
import java.util.List;
import java.util.Optional;

/**
 * Where a coin of a classic account lies: what a balance of {@code unified()} was added up from.
 *
 * @param coin in upper case
 * @param spot the spot account; empty when it has none of the coin
 * @param futures the futures accounts that have any of the coin
 */
public record ClassicBalance(String coin, Optional<Asset> spot, List<Futures> futures) {
    public ClassicBalance {
        futures = List.copyOf(futures);
    }

    /** The account of one kind of futures; with several margin coins the same one stands for each of them. */
    public record Futures(ProductType productType, Account account) {}
}
