package dev.exchangekit.bithumb.market;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import java.util.List;

/**
 * Market data, open to everybody. Methods block and throw {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface MarketApi extends Calls {
    /** State of some markets, each named like {@code KRW-BTC}. */
    default List<Ticker> tickers(String... markets) {
        return tickers(TickersRequest.builder().addMarkets(markets).build());
    }

    /**
     * State of markets: last price and sums of the day.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%ED%98%84%EC%9E%AC%EA%B0%80-%EC%A1%B0%ED%9A%8C">Bithumb: ticker</a>
     */
    default List<Ticker> tickers(TickersRequest request) {
        return call(MarketEndpoints.TICKERS, request);
    }

    /** The same calls with other options. */
    default MarketApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
