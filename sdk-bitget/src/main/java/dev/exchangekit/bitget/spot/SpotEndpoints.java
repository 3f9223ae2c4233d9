package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.util.List;

/** The endpoints of the spot area, one constant each. */
public final class SpotEndpoints {
    private static final EndpointList SPOT = EndpointList.open("spot");

    public static final Endpoint<TickersRequest, List<Ticker>> TICKERS = SPOT.get(
                    "tickers",
                    "/api/v2/spot/market/tickers",
                    TickersRequest.class,
                    new TypeReference<List<Ticker>>() {})
            .limit(BitgetLimits.ip("spot.tickers", 20))
            .build();

    public static final Endpoint<AssetsRequest, List<Asset>> ASSETS = SPOT.get(
                    "assets", "/api/v2/spot/account/assets", AssetsRequest.class, new TypeReference<List<Asset>>() {})
            .signed()
            .limit(BitgetLimits.uid("spot.assets", 10))
            .build();

    private SpotEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return SPOT.all();
    }
}
