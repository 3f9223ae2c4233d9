package dev.exchangekit.bitget.sim.v3;

import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.core.sim.front.Route;
import java.util.ArrayList;
import java.util.List;

/** The paths of V3 that the engine answers. */
public final class V3Routes {
    private V3Routes() {}

    /** Makes all of them. */
    public static List<Route> all(Backend backend) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new MarketHandler(backend).routes());
        routes.addAll(new OrderHandler(backend).routes());
        routes.addAll(new OrderQueries(backend).routes());
        routes.addAll(new StrategyHandler(backend).routes());
        routes.addAll(new PositionHandler(backend).routes());
        routes.addAll(new AccountHandler(backend).routes());
        routes.addAll(new LedgerHandler(backend).routes());
        routes.addAll(new TransferHandler().routes());
        return routes;
    }
}
