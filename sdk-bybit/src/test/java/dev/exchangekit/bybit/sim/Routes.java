package dev.exchangekit.bybit.sim;

import dev.exchangekit.bybit.BybitEndpoints;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.front.FixtureAnswers;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Visibility;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.HttpMethod;
import java.util.ArrayList;
import java.util.List;

/** All paths that are answered. */
final class Routes {
    private Routes() {}

    static List<Route> all(SimExchange sim, Visibility visibility, int vip) {
        List<Route> routes = ofEngine(sim, visibility, vip);
        routes.addAll(ofFixtures(routes));
        return routes;
    }

    /** Those of the endpoints that are left, one fixture each or one per category. */
    static List<Route> ofFixtures(List<Route> ofEngine) {
        return new FixtureAnswers(
                        name -> Routes.class.getResourceAsStream(name), Routes::need, params -> params.text("category"))
                .besides(ofEngine, BybitEndpoints.all());
    }

    private static Need need(Endpoint<?, ?> endpoint) {
        if (endpoint.method() == HttpMethod.GET) {
            return Need.READING;
        }
        return endpoint.path().startsWith("/v5/position/") ? Need.POSITIONS : Need.WRITING;
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
