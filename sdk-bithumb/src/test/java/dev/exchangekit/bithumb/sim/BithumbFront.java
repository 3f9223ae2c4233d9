package dev.exchangekit.bithumb.sim;

import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Front;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.ParameterRules;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Reply;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.RouteTable;
import dev.exchangekit.core.sim.front.SimRequest;
import dev.exchangekit.core.sim.front.Wire;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes a request through the checks to its handler. */
final class BithumbFront implements Front {
    private final InstantSource clock;
    private final Auth auth;
    private final Legacy legacy;
    private final Rates rates;
    private final Function<String, SimAccount> accounts;
    private final Runnable beforeEach;
    private final RouteTable routes;

    BithumbFront(
            InstantSource clock,
            Auth auth,
            Rates rates,
            Function<String, SimAccount> accounts,
            Runnable beforeEach,
            Collection<Route> routes) {
        this.clock = clock;
        this.auth = auth;
        legacy = new Legacy(auth, clock);
        this.rates = rates;
        this.accounts = accounts;
        this.beforeEach = beforeEach;
        this.routes = new RouteTable(routes);
    }

    @Override
    public String keyHeader() {
        return "authorization";
    }

    @Override
    public ParameterRules parameters(SimRequest request) {
        return Legacy.isLegacy(request) ? legacy : request.signed() ? Rules.PRIVATE : Rules.PUBLIC;
    }

    @Override
    public Reply success() {
        return reply(() -> Answers.ok(Wire.object()), Answers::refused);
    }

    @Override
    public Reply refused(Refusal refusal) {
        return refused(refusal, Answers::refused);
    }

    private Reply refused(Refusal refusal, Function<Refusal, Outcome> shape) {
        return reply(
                () -> {
                    throw refusal;
                },
                shape);
    }

    @Override
    public Reply answer(Call call) {
        beforeEach.run();
        boolean old = Legacy.isLegacy(call.request());
        Function<Refusal, Outcome> shape = old ? Legacy::refused : Answers::refused;
        Route route = routes.find(call.request());
        if (route == null) {
            return refused(new Refusal("not_found", "요청하신 경로를 찾을 수 없습니다."), shape);
        }
        if (!rates.admits(route, call.address())) {
            return refused(new Refusal("too_many_requests", "요청 수 제한을 초과했습니다."));
        }
        return reply(
                () -> {
                    if (route.signed()) {
                        SimKey key = old ? legacy.authenticate(call) : auth.authenticate(call);
                        auth.authorize(key, route);
                        call.authenticated(key, accounts.apply(key.account()));
                    }
                    return route.handler().handle(call);
                },
                shape);
    }

    private Reply reply(Supplier<Outcome> work, Function<Refusal, Outcome> shape) {
        Outcome outcome;
        try {
            outcome = work.get();
        } catch (Refusal refusal) {
            outcome = shape.apply(refusal);
        } catch (SimRejection rejection) {
            outcome = shape.apply(new Refusal("invalid_parameter", rejection.detail()));
        }
        return Reply.json(outcome.status(), Wire.write(outcome.body()))
                .with(
                        "Date",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                clock.instant().atOffset(ZoneOffset.UTC)));
    }
}
