package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Front;
import dev.exchangekit.core.sim.front.GetBodyFilter;
import dev.exchangekit.core.sim.front.Limits;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.ParameterRules;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Reply;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.RouteTable;
import dev.exchangekit.core.sim.front.SimRequest;
import dev.exchangekit.core.sim.front.Wire;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes a request through the checks to its handler and wraps what comes back. */
final class BybitFront implements Front {
    private static final Reply TOO_FREQUENT = Reply.plain(403, BybitFault.TOO_FREQUENT);
    private static final Reply FORBIDDEN = Reply.html(403, BybitFault.FORBIDDEN);
    private static final Reply NOT_FOUND = Reply.plain(404, "404 page not found");

    private final InstantSource clock;
    private final Auth auth;
    private final Limits limits;
    private final Rates rates;
    private final Function<String, SimAccount> accounts;
    private final RouteTable routes;
    private final ParameterRules parameters = new BybitRules();

    BybitFront(
            InstantSource clock,
            Auth auth,
            Limits limits,
            Rates rates,
            Function<String, SimAccount> accounts,
            Collection<Route> routes) {
        this.clock = clock;
        this.auth = auth;
        this.limits = limits;
        this.rates = rates;
        this.accounts = accounts;
        this.routes = new RouteTable(routes);
    }

    @Override
    public String keyHeader() {
        return "x-bapi-api-key";
    }

    @Override
    public ParameterRules parameters(SimRequest request) {
        return parameters;
    }

    @Override
    public Reply success() {
        return envelope(200, Answers::empty);
    }

    @Override
    public Reply refused(Refusal refusal) {
        return envelope(200, () -> Answers.refused(refusal));
    }

    @Override
    public Reply answer(Call call) {
        if (!limits.admits(call.address())) {
            return TOO_FREQUENT;
        }
        SimRequest request = call.request();
        Route route = routes.find(request);
        if (route == null) {
            return NOT_FOUND;
        }
        if (!request.header(GetBodyFilter.LENGTH_HEADER).orElse("0").equals("0")) {
            return FORBIDDEN;
        }
        if (!route.signed()) {
            return envelope(200, () -> route.handler().handle(call));
        }
        if (!request.signed()) {
            return envelope(401, () -> {
                throw new Refusal(10003, "API key is invalid.");
            });
        }
        Limits.@Nullable Verdict[] verdict = new Limits.Verdict[1];
        Reply reply = envelope(200, () -> {
            SimKey key = auth.authenticate(call);
            call.authenticated(key, accounts.apply(key.account()));
            verdict[0] = count(route, call);
            if (verdict[0] != null && verdict[0].granted() == 0) {
                throw new Refusal(10006, "Too many visits. Exceeded the API Rate Limit.");
            }
            auth.authorize(key, route.need(), call);
            return route.handler().handle(call);
        });
        return verdict[0] == null ? reply : withLimits(reply, verdict[0]);
    }

    /**
     * Takes from the account's window for this path what the call costs; for a batch possibly less than it wants.
     * Nothing for a path without a limit of its own.
     */
    private Limits.@Nullable Verdict count(Route route, Call call) {
        String window = call.account().id() + " " + route.method() + " " + route.path();
        if (!rates.isByLine(route)) {
            return rates.rate(route).map(rate -> limits.take(window, rate, 1)).orElse(null);
        }
        Line line = Line.of(call.params());
        String group = line == Line.INVERSE ? Line.LINEAR.wire() : line.wire();
        // a batch of options counts once, however many it holds
        boolean byItem = route.batch() && line != Line.OPTION;
        int wanted = byItem ? Math.max(1, call.params().items("request").size()) : 1;
        Limits.Verdict verdict = limits.take(window + " " + group, rates.rate(route, line), wanted);
        if (byItem) {
            call.grant(verdict.granted());
        }
        return verdict;
    }

    private static Reply withLimits(Reply reply, Limits.Verdict verdict) {
        return reply.with("X-Bapi-Limit", Integer.toString(verdict.limit()))
                .with("X-Bapi-Limit-Status", Integer.toString(verdict.remaining()))
                .with("X-Bapi-Limit-Reset-Timestamp", Wire.millis(verdict.reset()));
    }

    /** What a check or handler does. */
    @FunctionalInterface
    private interface Work {
        Outcome run();
    }

    private Reply envelope(int status, Work work) {
        Outcome outcome;
        try {
            outcome = work.run();
        } catch (Refusal refusal) {
            outcome = Answers.refused(refusal);
        } catch (SimRejection rejection) {
            outcome = Answers.refused(Refusals.parameter("params error: " + rejection.detail()));
        }
        Instant now = clock.instant();
        return Reply.json(status, Answers.write(outcome, now)).with("Timenow", Wire.millis(now));
    }
}
