package dev.exchangekit.bithumb.sim.rest;

import dev.exchangekit.bithumb.sim.Backend;
import dev.exchangekit.core.sim.front.Route;
import java.util.ArrayList;
import java.util.List;

/** All paths of API 2.x that are answered. */
public final class RestRoutes {
    private RestRoutes() {}

    /** Returns them. */
    public static List<Route> all(Backend backend) {
        OrderJson orders = new OrderJson();
        List<Route> routes = new ArrayList<>();
        routes.addAll(new MarketHandler(backend).routes());
        routes.addAll(new CandleHandler(backend).routes());
        routes.addAll(new ServiceHandler(backend).routes());
        routes.addAll(new AccountHandler(backend).routes());
        routes.addAll(new OrderHandler(backend, orders).routes());
        routes.addAll(new OrderQueries(backend, orders).routes());
        routes.addAll(new TwapHandler(backend).routes());
        routes.addAll(new WithdrawalHandler(backend).routes());
        routes.addAll(new DepositHandler(backend).routes());
        return routes;
    }
}
