package dev.exchangekit.bybit.sim;

import dev.exchangekit.bybit.sim.Route.Rate;
import dev.exchangekit.core.sim.SimExchange;
import java.util.ArrayList;
import java.util.List;

/** All paths that are answered. */
final class Routes {
    private static final List<Rate> ORDER_RATES_BY_VIP =
            List.of(Rate.of(10, 10, 20), Rate.of(20, 20, 25), Rate.of(40, 40, 30), Rate.of(60, 60, 40));

    private Routes() {}

    static List<Route> all(SimExchange sim, Visibility visibility, int vip) {
        Rate orders = ORDER_RATES_BY_VIP.get(Math.max(0, Math.min(vip, 3)));
        Rate amends = vip == 0 ? Rate.of(10, 10, 10) : orders;
        Listings listings = new Listings(sim);
        List<Route> routes = new ArrayList<>();
        routes.addAll(new MarketHandler(sim, listings).routes());
        routes.addAll(new AccountHandler(sim, listings).routes());
        routes.addAll(new OrderHandler(sim, listings, orders, amends).routes());
        routes.addAll(new OrderQueries(sim, listings, visibility).routes());
        routes.addAll(new PositionHandler(sim, listings).routes());
        routes.addAll(new KlineHandler(sim, listings).routes());
        routes.addAll(new ProfitHandler(sim, listings).routes());
        routes.addAll(new LedgerHandler(sim).routes());
        routes.addAll(new TransferHandler(sim).routes());
        routes.addAll(new ProtectionHandler().routes());
        routes.addAll(new UserHandler(sim, vip).routes());
        routes.addAll(new FixedAnswers(listings).routes());
        return routes;
    }
}
