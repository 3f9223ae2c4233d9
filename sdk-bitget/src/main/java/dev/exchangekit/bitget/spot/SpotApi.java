package dev.exchangekit.bitget.spot;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import java.util.List;

/**
 * The spot market, and the spot account of a classic account. Methods block and throw {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface SpotApi extends Calls {
    /** State of all markets. */
    default List<Ticker> tickers() {
        return tickers(TickersRequest.builder().build());
    }

    /** State of one market; a list of one. */
    default List<Ticker> tickers(String symbol) {
        return tickers(TickersRequest.builder().symbol(symbol).build());
    }

    /**
     * State of markets: last price, best quotes, 24 hours.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/market/Get-Tickers">Bitget: Get Ticker Information</a>
     */
    default List<Ticker> tickers(TickersRequest request) {
        return call(SpotEndpoints.TICKERS, request);
    }

    /** Balances of the coins that are held. */
    default List<Asset> assets() {
        return assets(AssetsRequest.builder().build());
    }

    /**
     * Balances of the spot account.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Account-Assets">Bitget: Get Account Assets</a>
     */
    default List<Asset> assets(AssetsRequest request) {
        return call(SpotEndpoints.ASSETS, request);
    }

    /** The same calls with other options. */
    default SpotApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
