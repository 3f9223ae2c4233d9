package dev.exchangekit.bithumb.sim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bithumb.sim.Answers;
import dev.exchangekit.bithumb.sim.Backend;
import dev.exchangekit.bithumb.sim.Markets;
import dev.exchangekit.bithumb.sim.Twaps.Plan;
import dev.exchangekit.bithumb.sim.Twaps.State;
import dev.exchangekit.bithumb.sim.rest.Lists.CursorPage;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Route.Need;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/** Answers the calls about orders that trade in slices. */
final class TwapHandler {
    private static final List<Integer> FREQUENCIES = List.of(15, 20, 30, 60, 120);

    private final Backend backend;

    TwapHandler(Backend backend) {
        this.backend = backend;
    }

    List<Route> routes() {
        return List.of(
                Route.read("/v1/twap", this::list),
                Route.write("/v1/twap", Need.TRADING, this::start),
                new Route("DELETE", "/v1/twap", Need.TRADING, false, this::cancel));
    }

    private Outcome start(Call call) {
        Params params = call.params();
        SimInstrument market = backend.markets().required(params);
        SimSide side = params.requireWord("side", "bid", "ask").equals("bid") ? SimSide.BUY : SimSide.SELL;
        BigDecimal total = params.requireDecimal(side == SimSide.BUY ? "price" : "volume");
        params.require("duration");
        params.require("frequency");
        int duration = params.integer("duration", 0, 300, 43_200);
        int frequency = params.integer("frequency", 0, 15, 120);
        if (!Markets.isInWon(market) || !FREQUENCIES.contains(frequency)) {
            throw Refusals.parameter(Markets.isInWon(market) ? "frequency" : "market");
        }
        Plan plan = new Plan(market, side, total, duration / frequency, Duration.ofSeconds(frequency));
        if (worth(plan).compareTo(new BigDecimal(Wire.orZero(market.minNotional()))) < 0) {
            throw Refusals.parameter(side == SimSide.BUY ? "price" : "volume");
        }
        return Answers.ok(id(backend.twaps().start(call.account().id(), plan)));
    }

    private BigDecimal worth(Plan plan) {
        BigDecimal last = backend.sim().market().ticker(plan.market().symbol()).last();
        return plan.side() == SimSide.BUY || last == null
                ? plan.slice()
                : plan.slice().multiply(last);
    }

    private static ObjectNode id(State state) {
        return Wire.object().put("algo_order_id", state.id());
    }

    private Outcome cancel(Call call) {
        String id = call.params().require("algo_order_id");
        return Answers.ok(id(backend.twaps().cancel(call.account().id(), id).orElseThrow(Refusals::noOrder)));
    }

    /** Those that are named are shown in any state, others in progress where none is given. */
    private Outcome list(Call call) {
        Params params = call.params();
        List<String> ids = params.texts("uuids");
        String state = params.word("state", ids.isEmpty() ? "progress" : "", "progress", "done", "cancel");
        String market = params.has("market")
                ? backend.markets().required(params).symbol().name()
                : "";
        List<State> states = backend.twaps().of(call.account().id()).stream()
                .filter(each -> ids.isEmpty() || ids.contains(each.id()))
                .filter(each -> state.isEmpty() || each.word().equals(state))
                .filter(each -> market.isEmpty() || name(each).equals(market))
                .toList();
        CursorPage<State> page = Lists.after(params, states, State::sequence, 100);
        ArrayNode rows = Wire.array();
        page.items().forEach(each -> rows.add(row(each)));
        return Answers.ok(OrderQueries.page(Wire.object(), "orders", rows, page.next()));
    }

    private static String name(State state) {
        return state.plan().market().symbol().name();
    }

    private static ObjectNode row(State state) {
        Plan plan = state.plan();
        boolean buys = plan.side() == SimSide.BUY;
        BigDecimal average = state.volume().signum() == 0
                ? BigDecimal.ZERO
                : state.amount().divide(state.volume(), 3, RoundingMode.HALF_UP);
        ObjectNode json = Wire.object();
        json.put("uuid", state.id());
        json.put("side", Refusals.word(plan.side()));
        json.put("price", buys ? Wire.trimmed(plan.total()) : "0");
        json.put("state", state.word());
        json.put("market", name(state));
        json.put("created_at", Figures.time(state.created()));
        json.put("volume", buys ? "0" : Wire.trimmed(plan.total()));
        json.put("total_order_count", plan.slices());
        json.put("total_trades_count", state.trades());
        json.put("progress_count", state.progress());
        json.put("total_executed_amount", Wire.trimmed(state.amount()));
        json.put("total_executed_volume", Wire.trimmed(state.volume()));
        json.put("avg_trade_price", average.toPlainString());
        json.put("wallet_id", "0000000000-00-0000");
        if (state.word().equals("done")) {
            json.put("finished_at", Figures.time(state.ended()));
        } else if (state.word().equals("cancel")) {
            json.put("canceled_at", Figures.time(state.ended()));
            json.put("cancel_type", state.cancelType());
        }
        return json;
    }
}
