package dev.exchangekit.bitget.uta.market;

import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.util.List;

/** The endpoints of this area, one constant each. */
public final class UtaMarketEndpoints {
    private static final EndpointList LIST = EndpointList.open("utaMarket");

    private UtaMarketEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return LIST.all();
    }
}
