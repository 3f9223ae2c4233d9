package dev.exchangekit.core.sim.front;

import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.testing.Fixture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers whatever nothing else answers, with the answer that stands in the endpoint's fixture. */
public final class FixtureAnswers {
    private final Function<String, @Nullable InputStream> resources;
    private final Function<Endpoint<?, ?>, Need> need;
    private final Function<Params, @Nullable String> variant;

    /**
     * Answers from fixtures.
     *
     * @param resources opens {@code fixtures/<area>/<operation>.http}, which only the front's own module may
     * @param need what a signed call needs of its key
     * @param variant names the fixture of a call where an endpoint has several
     */
    public FixtureAnswers(
            Function<String, @Nullable InputStream> resources,
            Function<Endpoint<?, ?>, Need> need,
            Function<Params, @Nullable String> variant) {
        this.resources = resources;
        this.need = need;
        this.variant = variant;
    }

    /** Returns the endpoints that are not among these routes. */
    public List<Route> besides(Collection<Route> routes, List<Endpoint<?, ?>> endpoints) {
        Set<String> answered = routes.stream()
                .map(route -> route.method() + " " + route.path())
                .collect(Collectors.toSet());
        return endpoints.stream()
                .filter(endpoint -> answered.add(endpoint.method() + " " + endpoint.path()))
                .map(this::route)
                .toList();
    }

    private Route route(Endpoint<?, ?> endpoint) {
        String name = endpoint.operation().replace('.', '/');
        return new Route(
                endpoint.method().name(),
                endpoint.path(),
                endpoint.signed() ? need.apply(endpoint) : Need.NOTHING,
                false,
                call -> answer(name, call));
    }

    private Outcome answer(String name, Call call) {
        Fixture fixture = fixture(name + "." + variant.apply(call.params()))
                .or(() -> fixture(name))
                .orElseThrow(() -> new IllegalStateException("There is no fixture " + name));
        return new Outcome(fixture.status(), fixture.answerJson());
    }

    private Optional<Fixture> fixture(String name) {
        try (InputStream text = resources.apply("fixtures/" + name + ".http")) {
            return Optional.ofNullable(text).map(found -> Fixture.read(name, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
