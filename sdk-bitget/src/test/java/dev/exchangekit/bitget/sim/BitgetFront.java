package dev.exchangekit.bitget.sim;

import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Front;
import dev.exchangekit.core.sim.front.Limits;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.ParameterRules;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Reply;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.RouteTable;
import dev.exchangekit.core.sim.front.SimRequest;
import java.time.InstantSource;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes a request through the checks to its handler and wraps what comes back. */
final class BitgetFront implements Front {
    private final InstantSource clock;
    private final Auth auth;
    private final Limits limits;
    private final Rates rates;
    private final Function<SimKey, SimAccount> accounts;
    private final RouteTable routes;

    BitgetFront(
            InstantSource clock,
            Auth auth,
            Limits limits,
            Rates rates,
            Function<SimKey, SimAccount> accounts,
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
        return "access-key";
    }

    @Override
    public ParameterRules parameters(SimRequest request) {
        return Rules.of(request);
    }

    @Override
    public Reply success() {
        return envelope(Answers::ok);
    }

    @Override
    public Reply refused(Refusal refusal) {
        return envelope(() -> {
            throw refusal;
        });
    }

    @Override
    public Reply answer(Call call) {
        Route route = routes.find(call.request());
        if (!limits.admits(call.address())) {
            // the endpoint itself has calls left, by which clients tell this from its own limit
            return withRemaining(refused(tooMany()), route == null ? null : take(route, call, 0));
        }
        if (route == null) {
            return refused(notFound());
        }
        Limits.@Nullable Verdict[] verdict = new Limits.Verdict[1];
        Reply reply = envelope(() -> {
            SimKey key = null;
            if (route.signed()) {
                key = auth.authenticate(call);
                call.authenticated(key, accounts.apply(key));
            }
            verdict[0] = take(route, call, 1);
            if (verdict[0] != null && verdict[0].granted() == 0) {
                throw tooMany();
            }
            if (key != null) {
                auth.authorize(key, route);
            }
            return route.handler().handle(call);
        });
        return withRemaining(reply, verdict[0]);
    }

    /** Takes from the window of the account, or of the address where no key is needed, for this path. */
    private Limits.@Nullable Verdict take(Route route, Call call, int wanted) {
        String owner =
                route.signed() ? auth.named(call.request()).map(SimKey::account).orElse("") : call.address();
        String window = owner + " " + route.method() + " " + route.path();
        return rates.rate(route).map(rate -> limits.take(window, rate, wanted)).orElse(null);
    }

    private static Reply withRemaining(Reply reply, Limits.@Nullable Verdict verdict) {
        return verdict == null ? reply : reply.with("x-mbx-used-remain-limit", Integer.toString(verdict.remaining()));
    }

    private Reply envelope(Supplier<Outcome> work) {
        try {
            return Reply.json(200, Answers.write(work.get(), clock.instant()));
        } catch (Refusal refusal) {
            return Reply.json(status(refusal), Answers.write(Answers.refused(refusal), clock.instant()));
        } catch (SimRejection rejection) {
            Refusal refusal = new Refusal("40017", "Parameter verification failed " + rejection.detail());
            return Reply.json(status(refusal), Answers.write(Answers.refused(refusal), clock.instant()));
        }
    }

    private static int status(Refusal refusal) {
        return switch (refusal.code()) {
            case "429" -> 429;
            case "40404" -> 404;
            case "40014", "40018", "40025", "40038" -> 403;
            default -> 400;
        };
    }

    private static Refusal tooMany() {
        return new Refusal("429", "Too Many Requests");
    }

    private static Refusal notFound() {
        return new Refusal("40404", "Request URL NOT FOUND");
    }
}
