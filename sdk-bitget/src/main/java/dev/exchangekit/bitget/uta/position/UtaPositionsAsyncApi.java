package dev.exchangekit.bitget.uta.position;

import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Futures positions of a unified account. No method blocks; futures fail with {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface UtaPositionsAsyncApi extends AsyncCalls {
    /**
     * Open positions of a category, of a symbol or of a side.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Get-Position">Bitget: Get Position Info</a>
     */
    default CompletableFuture<Positions> list(PositionsRequest request) {
        return call(UtaPositionsEndpoints.LIST, request);
    }

    /**
     * One page of closed positions.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Get-Position-History">Bitget: Get Positions History</a>
     */
    default CompletableFuture<ClosedPositionPage> closed(ClosedPositionsRequest request) {
        return call(UtaPositionsEndpoints.CLOSED, request);
    }

    /**
     * Hands every item of all pages of a time of any length to the visitor until it answers false; see {@link
     * Paging#rangeForEach}.
     */
    default CompletableFuture<Void> closedForEach(
            ClosedPositionsRequest request, Predicate<? super ClosedPosition> visitor) {
        return Paging.rangeForEach(this, UtaPositionsEndpoints.CLOSED, request, ExchangeTime.NOW, visitor);
    }

    /**
     * Ranks of all positions in auto-deleveraging.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Get-Position-ADL-Rank">Bitget: Get Position ADL Rank</a>
     */
    default CompletableFuture<List<AdlRank>> adlRanks() {
        return call(UtaPositionsEndpoints.ADL_RANKS, NoParameters.NONE);
    }

    /** The same calls with other options. */
    default UtaPositionsAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
