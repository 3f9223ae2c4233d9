package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimRejection;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes a request through the checks to its handler and wraps what comes back. */
final class Front {
    static final Reply TOO_FREQUENT = Reply.plain(403, "403, access too frequent. Please try again in 10 minutes.");
    static final Reply FORBIDDEN = Reply.html(
            403,
            "<html><head><title>ERROR: The request could not be satisfied</title></head>"
                    + "<body><h1>403 ERROR</h1>Bad request.</body></html>");
    private static final Reply NOT_FOUND = Reply.plain(404, "404 page not found");

    private final InstantSource clock;
    private final Auth auth;
    private final Limits limits;
    private final Rates rates;
    private final Function<String, SimAccount> accounts;
    private final Map<String, Route> routes = new HashMap<>();

    Front(InstantSource clock, Auth auth, Limits limits, Rates rates, Function<String, SimAccount> accounts) {
        this.clock = clock;
        this.auth = auth;
        this.limits = limits;
        this.rates = rates;
        this.accounts = accounts;
    }

    void add(Collection<Route> more) {
        more.forEach(route -> routes.put(route.method() + " " + route.path(), route));
    }

    Reply answer(Call call) {
        if (!limits.admits(call.address())) {
            return TOO_FREQUENT;
        }
        SimRequest request = call.request();
        Route route = routes.get(request.method() + " " + request.path());
        if (route == null) {
            return NOT_FOUND;
        }
        if (!request.header(GetBodyFilter.LENGTH_HEADER).orElse("0").equals("0")) {
            return FORBIDDEN;
        }
        if (!route.signed()) {
            return envelope(200, () -> route.handler().handle(call));
        }
        if (!request.isSigned()) {
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
            outcome = Outcome.refused(refusal.code(), refusal.text());
        } catch (SimRejection rejection) {
            outcome = Outcome.refused(10001, "params error: " + rejection.detail());
        }
        Instant now = clock.instant();
        return Reply.json(status, Wire.write(Wire.at(now, outcome.envelope()))).with("Timenow", Wire.millis(now));
    }
}
