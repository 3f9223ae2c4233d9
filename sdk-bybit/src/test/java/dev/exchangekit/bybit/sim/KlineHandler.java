package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimCandle;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimInterval;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/** Answers the calls for candles. */
final class KlineHandler {
    private final SimExchange sim;
    private final Listings listings;

    KlineHandler(SimExchange sim, Listings listings) {
        this.sim = sim;
        this.listings = listings;
    }

    List<Route> routes() {
        return List.of(
                Route.open("/v5/market/kline", call -> candles(call.params(), true, KlineHandler::trades)),
                Route.open("/v5/market/mark-price-kline", call -> candles(call.params(), false, KlineHandler::prices)),
                Route.open("/v5/market/index-price-kline", call -> candles(call.params(), false, KlineHandler::prices)),
                Route.open(
                        "/v5/market/premium-index-price-kline",
                        call -> candles(call.params(), false, KlineHandler::noPremium)));
    }

    private Outcome candles(Params params, boolean spotToo, BiConsumer<ArrayNode, SimCandle> writer) {
        Line line = Line.parse(params.has("category") ? params.require("category") : "linear");
        if (line == Line.OPTION || (line == Line.SPOT && !spotToo)) {
            throw Refusals.parameter("params error: Category is invalid");
        }
        SimInstrument instrument = listings.forReading(line, params.require("symbol"));
        SimInterval interval = interval(params.require("interval"));
        int limit = params.integer("limit", 200, 1, 1000);
        Instant from = params.time("start");
        Instant to = params.time("end");
        // Without an end, the exchange counts forward from the start.
        if (from != null && to == null) {
            to = interval.start(from);
            for (int i = 0; i < limit; i++) {
                to = interval.next(to);
            }
        }
        List<SimCandle> candles = sim.market()
                .candles(
                        instrument.symbol(),
                        interval,
                        from == null ? Instant.EPOCH : from,
                        to == null ? sim.now() : to,
                        limit);
        ObjectNode result = Wire.object();
        result.put("symbol", instrument.symbol().name());
        result.put("category", line.wire());
        ArrayNode list = result.putArray("list");
        for (int i = candles.size() - 1; i >= 0; i--) {
            writer.accept(list.addArray().add(Wire.millis(candles.get(i).start())), candles.get(i));
        }
        return Answers.ok(result);
    }

    private static void trades(ArrayNode row, SimCandle candle) {
        prices(row, candle);
        row.add(Wire.text(candle.volume())).add(Wire.text(candle.turnover()));
    }

    private static void prices(ArrayNode row, SimCandle candle) {
        row.add(Wire.text(candle.open()))
                .add(Wire.text(candle.high()))
                .add(Wire.text(candle.low()))
                .add(Wire.text(candle.close()));
    }

    private static void noPremium(ArrayNode row, SimCandle candle) {
        BigDecimal none = BigDecimal.ZERO;
        prices(row, new SimCandle(candle.start(), none, none, none, none, none, none));
    }

    private static SimInterval interval(String code) {
        return switch (code) {
            case "1", "3", "5", "15", "30", "60", "120", "240", "360", "720" ->
                SimInterval.of(Duration.ofMinutes(Long.parseLong(code)));
            case "D" -> SimInterval.of(Duration.ofDays(1));
            case "W" -> SimInterval.WEEK;
            case "M" -> SimInterval.MONTH;
            default -> throw Refusals.parameter("Invalid period!");
        };
    }
}
