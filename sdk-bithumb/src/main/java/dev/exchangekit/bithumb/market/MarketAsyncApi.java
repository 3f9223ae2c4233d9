package dev.exchangekit.bithumb.market;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Market data, open to everybody. No method blocks; futures fail with {@link dev.exchangekit.core.error.SdkException}.
 * Thread-safe.
 */
public interface MarketAsyncApi extends AsyncCalls {
    /** State of some markets, each named like {@code KRW-BTC}. */
    default CompletableFuture<List<Ticker>> tickers(String... markets) {
        return tickers(TickersRequest.builder().addMarkets(markets).build());
    }

    /**
     * State of markets: last price and sums of the day.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%ED%98%84%EC%9E%AC%EA%B0%80-%EC%A1%B0%ED%9A%8C">Bithumb: ticker</a>
     */
    default CompletableFuture<List<Ticker>> tickers(TickersRequest request) {
        return call(MarketEndpoints.TICKERS, request);
    }

    /** The same calls with other options. */
    default MarketAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
