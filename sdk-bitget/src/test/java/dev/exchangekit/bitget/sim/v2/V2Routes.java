package dev.exchangekit.bitget.sim.v2;

import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.core.sim.front.Route;
import java.util.ArrayList;
import java.util.List;

/** The paths of V2 that the engine answers. */
public final class V2Routes {
    private V2Routes() {}

    /** Makes all of them. */
    public static List<Route> all(Backend backend) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new SpotMarketHandler(backend).routes());
        routes.addAll(new FuturesMarketHandler(backend).routes());
        routes.addAll(new FeeHandler(backend).routes());
        routes.addAll(new SpotTradeHandler(backend).routes());
        routes.addAll(new SpotOrderQueries(backend).routes());
        routes.addAll(new SpotPlanHandler(backend).routes());
        routes.addAll(new SpotAccountHandler(backend).routes());
        routes.addAll(new WalletHandler(backend).routes());
        MarginModes modes = new MarginModes();
        routes.addAll(new FuturesTradeHandler(backend).routes());
        routes.addAll(new ClosingHandler(backend).routes());
        routes.addAll(new FuturesOrderQueries(backend, modes).routes());
        routes.addAll(new FuturesPlanHandler(backend, modes).routes());
        routes.addAll(new TpslHandler(backend).routes());
        routes.addAll(new FuturesAccountHandler(backend, modes).routes());
        routes.addAll(new FuturesPastHandler(backend, modes).routes());
        routes.addAll(new PositionHandler(backend, modes).routes());
        return routes;
    }
}
