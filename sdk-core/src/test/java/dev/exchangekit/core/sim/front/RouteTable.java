package dev.exchangekit.core.sim.front;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The methods and paths that are answered. A part of a path in braces stands for any text. */
public final class RouteTable {
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private final Map<String, Route> routes = new HashMap<>();
    private final List<Template> templates = new ArrayList<>();

    /** A route whose path has parts in braces. */
    private record Template(Pattern methodAndPath, Route route) {
        static Template of(Route route) {
            String pattern =
                    VARIABLE.matcher(name(route.method(), route.path())).replaceAll("[^/]+");
            return new Template(Pattern.compile(pattern), route);
        }
    }

    /** Makes a table; of two routes for the same method and path the later one counts. */
    public RouteTable(Collection<Route> all) {
        all.forEach(route -> routes.put(name(route.method(), route.path()), route));
        routes.values().stream()
                .filter(route -> route.path().indexOf('{') >= 0)
                .map(Template::of)
                .forEach(templates::add);
    }

    private static String name(String method, String path) {
        return method + " " + path;
    }

    /** Returns the route of a request. */
    public @Nullable Route find(SimRequest request) {
        String name = name(request.method(), request.path());
        Route route = routes.get(name);
        return route != null
                ? route
                : templates.stream()
                        .filter(template ->
                                template.methodAndPath().matcher(name).matches())
                        .map(Template::route)
                        .findFirst()
                        .orElse(null);
    }
}
