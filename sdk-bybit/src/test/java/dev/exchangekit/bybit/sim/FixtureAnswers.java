package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bybit.BybitEndpoints;
import dev.exchangekit.bybit.sim.Route.Need;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.testing.Fixture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers whatever nothing else answers, with the answer that stands in the endpoint's fixture: the one of the call's
 * category where there are several.
 */
final class FixtureAnswers {
    private FixtureAnswers() {}

    /** The endpoints that are not among these routes. */
    static List<Route> besides(Collection<Route> routes) {
        Set<String> answered = routes.stream()
                .map(route -> route.method() + " " + route.path())
                .collect(Collectors.toSet());
        return BybitEndpoints.all().stream()
                .filter(endpoint -> !answered.contains(endpoint.method() + " " + endpoint.path()))
                .map(FixtureAnswers::route)
                .toList();
    }

    private static Route route(Endpoint<?, ?> endpoint) {
        String name = endpoint.operation().replace('.', '/');
        return new Route(endpoint.method().name(), endpoint.path(), need(endpoint), false, call -> answer(name, call));
    }

    private static Need need(Endpoint<?, ?> endpoint) {
        if (!endpoint.signed()) {
            return Need.NOTHING;
        }
        if (endpoint.method() == HttpMethod.GET) {
            return Need.READING;
        }
        return endpoint.path().startsWith("/v5/position/") ? Need.POSITIONS : Need.WRITING;
    }

    private static Outcome answer(String name, Call call) {
        Fixture fixture = fixture(name + "." + call.params().text("category"))
                .or(() -> fixture(name))
                .orElseThrow(() -> new IllegalStateException("There is no fixture " + name));
        return new Outcome((ObjectNode) fixture.answerJson());
    }

    private static Optional<Fixture> fixture(String name) {
        try (InputStream text = FixtureAnswers.class.getResourceAsStream("fixtures/" + name + ".http")) {
            return Optional.ofNullable(text).map(found -> Fixture.read(name, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
