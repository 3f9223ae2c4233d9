package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Figures;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimTrade;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Page;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import dev.exchangekit.core.sim.front.Window;
import dev.exchangekit.core.sim.front.Wire;
import java.time.Duration;
import java.util.List;

/** Writes public trades, newest first. */
final class PublicTrades {
    private static final Duration LONGEST = Duration.ofDays(7);

    private final SimExchange sim;

    PublicTrades(SimExchange sim) {
        this.sim = sim;
    }

    Outcome recent(SimInstrument instrument, int limit) {
        ArrayNode data = Wire.array();
        sim.market().trades(instrument.symbol(), limit).forEach(trade -> data.add(json(trade)));
        return Answers.ok(data);
    }

    /** Answers a page of the trades of a week at most, whose sides begin with a capital. */
    Outcome history(SimInstrument instrument, Params params) {
        int limit = params.integer("limit", 500, 1, 1000);
        Window window = Window.of(params.time("startTime"), params.time("endTime"), sim.now(), LONGEST);
        if (window.length().compareTo(LONGEST) > 0) {
            throw new Refusal("40707", "Start time is greater than end time or the span is longer than a week");
        }
        List<SimTrade> trades = sim.market().trades(instrument.symbol(), Integer.MAX_VALUE).stream()
                .filter(trade -> window.holds(trade.time()))
                .toList();
        ArrayNode data = Wire.array();
        for (SimTrade trade :
                Page.descending(trades, PublicTrades::id, limit, below(params)).items()) {
            data.add(json(trade).put("side", trade.side() == SimSide.BUY ? "Buy" : "Sell"));
        }
        return Answers.ok(data);
    }

    private static long id(SimTrade trade) {
        return Long.parseLong(trade.id());
    }

    /** Reads the parameter {@code idLessThan}. */
    private static long below(Params params) {
        String id = params.text("idLessThan");
        if (id == null) {
            return Long.MAX_VALUE;
        }
        if (!id.matches("\\d{1,18}|1\\d{18}")) {
            throw params.rules().invalid("idLessThan");
        }
        return Long.parseLong(id);
    }

    private static ObjectNode json(SimTrade trade) {
        ObjectNode json = Wire.object();
        json.put("symbol", trade.symbol().name());
        json.put("tradeId", trade.id());
        json.put("side", Figures.side(trade.side()));
        json.put("price", Wire.text(trade.price()));
        json.put("size", Wire.text(trade.quantity()));
        json.put("ts", Wire.millis(trade.time()));
        return json;
    }
}
