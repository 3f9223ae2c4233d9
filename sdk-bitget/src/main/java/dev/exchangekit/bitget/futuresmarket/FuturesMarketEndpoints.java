package dev.exchangekit.bitget.futuresmarket;

import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.util.List;

/** The endpoints of this area, one constant each. */
public final class FuturesMarketEndpoints {
    private static final EndpointList LIST = EndpointList.open("futuresMarket");

    private FuturesMarketEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return LIST.all();
    }
}
