package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.SimExchange;
import java.util.ArrayList;
import java.util.List;

/** All paths that are answered. */
final class Routes {
    private Routes() {}

    static List<Route> all(SimExchange sim, Visibility visibility, int vip) {
        List<Route> routes = ofEngine(sim, visibility, vip);
        routes.addAll(FixtureAnswers.besides(routes));
        return routes;
    }

    /** Those whose answers follow from what was done before. */
    static List<Route> ofEngine(SimExchange sim, Visibility visibility, int vip) {
        Listings listings = new Listings(sim);
        List<Route> routes = new ArrayList<>();
        routes.addAll(new MarketHandler(sim, listings).routes());
        routes.addAll(new AccountHandler(sim, listings).routes());
        routes.addAll(new OrderHandler(sim, listings).routes());
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
