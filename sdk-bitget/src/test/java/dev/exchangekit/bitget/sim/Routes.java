package dev.exchangekit.bitget.sim;

import dev.exchangekit.bitget.BitgetEndpoints;
import dev.exchangekit.bitget.sim.v2.V2Routes;
import dev.exchangekit.bitget.sim.v3.V3Routes;
import dev.exchangekit.core.sim.front.FixtureAnswers;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All paths that are answered. */
final class Routes {
    private Routes() {}

    static List<Route> all(Backend backend) {
        List<Route> routes = ofEngine(backend);
        routes.addAll(ofFixtures(routes));
        return routes;
    }

    /** Those whose answers follow from what was done before. */
    static List<Route> ofEngine(Backend backend) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(V2Routes.all(backend));
        routes.addAll(V3Routes.all(backend));
        return routes;
    }

    /** Those of the endpoints that are left, one fixture each or one per product line. */
    static List<Route> ofFixtures(List<Route> ofEngine) {
        return new FixtureAnswers(name -> Routes.class.getResourceAsStream(name), Routes::need, Routes::variant)
                .besides(ofEngine, BitgetEndpoints.all());
    }

    private static @Nullable String variant(Params params) {
        String line = params.text("category");
        return line == null ? null : line.toLowerCase(Locale.ROOT);
    }

    private static Need need(Endpoint<?, ?> endpoint) {
        String path = endpoint.path();
        if (endpoint.method() == HttpMethod.GET) {
            return Need.READING;
        }
        if (path.contains("/withdraw")) {
            return Need.WITHDRAWALS;
        }
        if (path.contains("transfer")) {
            return Need.TRANSFERS;
        }
        if (path.matches("/api/v2/(mix/order|spot/trade)/.*|/api/v3/trade/.*")) {
            return Need.TRADING;
        }
        return path.startsWith("/api/v2/mix/account/") || path.startsWith("/api/v3/") ? Need.POSITIONS : Need.WRITING;
    }
}
