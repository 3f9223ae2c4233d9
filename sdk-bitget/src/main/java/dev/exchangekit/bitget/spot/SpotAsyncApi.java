package dev.exchangekit.bitget.spot;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The spot market, and the spot account of a classic account. No method blocks; futures fail with {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface SpotAsyncApi extends AsyncCalls {
    /** State of all markets. */
    default CompletableFuture<List<Ticker>> tickers() {
        return tickers(TickersRequest.builder().build());
    }

    /** State of one market; a list of one. */
    default CompletableFuture<List<Ticker>> tickers(String symbol) {
        return tickers(TickersRequest.builder().symbol(symbol).build());
    }

    /**
     * State of markets: last price, best quotes, 24 hours.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Get-Tickers">Bitget: Get Ticker Information</a>
     */
    default CompletableFuture<List<Ticker>> tickers(TickersRequest request) {
        return call(SpotEndpoints.TICKERS, request);
    }

    /** Balances of the coins that are held. */
    default CompletableFuture<List<Asset>> assets() {
        return assets(AssetsRequest.builder().build());
    }

    /**
     * Balances of the spot account.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Account-Assets">Bitget: Get Account Assets</a>
     */
    default CompletableFuture<List<Asset>> assets(AssetsRequest request) {
        return call(SpotEndpoints.ASSETS, request);
    }

    /** The same calls with other options. */
    default SpotAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
