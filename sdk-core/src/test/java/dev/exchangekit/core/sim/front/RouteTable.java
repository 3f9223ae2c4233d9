package dev.exchangekit.core.sim.front;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods and paths that are answered. */
public final class RouteTable {
    private final Map<String, Route> routes = new HashMap<>();

    /** Makes a table; of two routes for the same method and path the later one counts. */
    public RouteTable(Collection<Route> all) {
        all.forEach(route -> routes.put(route.method() + " " + route.path(), route));
    }

    /** Returns the route of a request. */
    public @Nullable Route find(SimRequest request) {
        return routes.get(request.method() + " " + request.path());
    }
}
