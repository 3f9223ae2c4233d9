package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.util.List;

/** The endpoints of the market area, one constant each. */
public final class MarketEndpoints {
    private static final EndpointList MARKET = EndpointList.open("market");

    public static final Endpoint<TickersRequest, List<Ticker>> TICKERS = MARKET.get(
                    "tickers", "/v1/ticker", TickersRequest.class, new TypeReference<List<Ticker>>() {})
            .build();

    private MarketEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return MARKET.all();
    }
}
