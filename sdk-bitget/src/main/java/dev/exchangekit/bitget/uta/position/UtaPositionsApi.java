package dev.exchangekit.bitget.uta.position;

import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.stream.Stream;

/**
 * Futures positions of a unified account. Methods block and throw {@link dev.exchangekit.core.error.SdkException}.
 * Thread-safe.
 */
public interface UtaPositionsApi extends Calls {
    /**
     * Open positions of a category, of a symbol or of a side.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Get-Position">Bitget: Get Position Info</a>
     */
    default Positions list(PositionsRequest request) {
        return call(UtaPositionsEndpoints.LIST, request);
    }

    /**
     * One page of closed positions.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Get-Position-History">Bitget: Get Positions History</a>
     */
    default ClosedPositionPage closed(ClosedPositionsRequest request) {
        return call(UtaPositionsEndpoints.CLOSED, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<ClosedPosition> closedStream(ClosedPositionsRequest request) {
        return Paging.rangeStream(this, UtaPositionsEndpoints.CLOSED, request, ExchangeTime.NOW);
    }

    /**
     * Ranks of all positions in auto-deleveraging.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/trade/Get-Position-ADL-Rank">Bitget: Get Position ADL Rank</a>
     */
    default List<AdlRank> adlRanks() {
        return call(UtaPositionsEndpoints.ADL_RANKS, NoParameters.NONE);
    }

    /** The same calls with other options. */
    default UtaPositionsApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
