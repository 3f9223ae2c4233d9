package dev.exchangekit.bitget.sim.v3;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.PositionLog;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimPosition;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Window;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Answers {@code /api/v3/position}. */
final class PositionHandler {
    private static final long FIRST_POSITION = 1_400_000_000_000_000_000L;

    private final SimExchange sim;
    private final Listings listings;

    PositionHandler(Backend backend) {
        sim = backend.sim();
        listings = backend.listings().unified();
    }

    List<Route> routes() {
        return List.of(
                Route.read("/api/v3/position/current-position", this::open),
                Route.read("/api/v3/position/history-position", this::closed),
                Route.read("/api/v3/position/adlRank", this::ranks));
    }

    private Outcome open(Call call) {
        Params params = call.params();
        SimScope scope = listings.scope(Product.futuresCategory(params), params);
        String side = params.word("posSide", "", "long", "short");
        PositionLog log = PositionLog.of(call.account().fills(scope));
        ObjectNode data = Wire.object();
        ArrayNode list = data.putArray("list");
        for (SimPosition position : call.account().positions(scope)) {
            if (!position.isEmpty() && (side.isEmpty() || side.equals(Words.direction(position.side())))) {
                list.add(json(call.account(), position, log.ofOpen(position.symbol(), position.positionSide())));
            }
        }
        return Answers.ok(data);
    }

    private ObjectNode json(SimAccount account, SimPosition position, PositionLog.Totals totals) {
        SimInstrument instrument = sim.market().instrument(position.symbol());
        BigDecimal frozen = frozen(account, position);
        ObjectNode json = Wire.object();
        json.put("category", Product.of(instrument).wire());
        json.put("symbol", listings.name(instrument));
        json.put("marginCoin", instrument.settle());
        json.put("holdMode", Words.holdMode(position.positionSide()));
        json.put("posSide", Words.direction(position.side()));
        json.put("marginMode", "crossed");
        json.put("positionBalance", Wire.trimmed(position.margin()));
        json.put("available", Wire.trimmed(position.quantity().subtract(frozen)));
        json.put("frozen", Wire.trimmed(frozen));
        json.put("total", Wire.trimmed(position.quantity()));
        json.put("leverage", Wire.trimmed(position.leverage()));
        json.put("curRealisedPnl", Wire.trimmed(totals.profit()));
        json.put("avgPrice", Wire.trimmed(position.entryPrice()));
        json.put("positionStatus", "normal");
        json.put("unrealisedPnl", Wire.trimmed(position.unrealizedProfit()));
        json.put("liquidationPrice", position.liquidationPrice() == null ? "0" : liquidation(position));
        json.put("mmr", Wire.trimmed(instrument.maintenanceMarginRate()));
        json.put("profitRate", profitRate(position));
        json.put("markPrice", Wire.text(position.markPrice()));
        json.put("breakEvenPrice", Wire.trimmed(position.entryPrice()));
        json.put("totalFunding", "0");
        json.put("openFeeTotal", Wire.trimmed(totals.openFee().negate()));
        json.put("closeFeeTotal", Wire.trimmed(totals.closeFee().negate()));
        json.put("createdTime", Wire.millis(position.createdAt()));
        json.put("updatedTime", Wire.millis(position.updatedAt()));
        return json;
    }

    private static String liquidation(SimPosition position) {
        return Wire.rounded(position.liquidationPrice(), 8);
    }

    private static String profitRate(SimPosition position) {
        return position.margin().signum() == 0
                ? "0"
                : Wire.trimmed(position.unrealizedProfit().divide(position.margin(), 8, RoundingMode.HALF_UP));
    }

    /** Returns how much of a position orders in the book are to close. */
    private static BigDecimal frozen(SimAccount account, SimPosition position) {
        BigDecimal frozen = BigDecimal.ZERO;
        for (SimOrder order : account.openOrders(SimScope.symbol(position.symbol()))) {
            if (Words.closes(order) && order.positionSide() == position.positionSide() && !Words.waits(order)) {
                frozen = frozen.add(order.remaining());
            }
        }
        return frozen.min(position.quantity());
    }

    private Outcome closed(Call call) {
        Params params = call.params();
        SimScope scope = listings.scope(Product.futuresCategory(params), params);
        Window window = Pages.window(params, sim.now());
        List<PositionLog.Span> spans = PositionLog.of(call.account().fills(scope)).closed().stream()
                .filter(span -> window.holds(span.last().time()))
                .toList();
        return Pages.page(params, spans, PositionHandler::id, this::json);
    }

    private static String id(PositionLog.Span span) {
        return Long.toString(FIRST_POSITION + span.id());
    }

    private ObjectNode json(PositionLog.Span span) {
        SimInstrument instrument = sim.market().instrument(span.first().symbol());
        SimPositionSide side = span.first().order().positionSide();
        PositionLog.Totals totals = span.totals();
        ObjectNode json = Wire.object();
        json.put("positionId", id(span));
        json.put("category", Product.of(instrument).wire());
        json.put("symbol", listings.name(instrument));
        json.put("marginCoin", instrument.settle());
        json.put("holdMode", Words.holdMode(side));
        json.put("posSide", span.isLong() ? "long" : "short");
        json.put("marginMode", "crossed");
        json.put("openPriceAvg", Wire.rounded(span.opened().averagePrice(), 8));
        json.put("closePriceAvg", Wire.rounded(span.closed().averagePrice(), 8));
        json.put("openTotalPos", Wire.trimmed(span.opened().quantity()));
        json.put("closeTotalPos", Wire.trimmed(span.closed().quantity()));
        json.put("cumRealisedPnl", Wire.rounded(totals.profit(), 12));
        json.put("netProfit", Wire.rounded(totals.net(), 12));
        json.put("totalFunding", "0");
        json.put("openFeeTotal", Wire.rounded(totals.openFee().negate(), 12));
        json.put("closeFeeTotal", Wire.rounded(totals.closeFee().negate(), 12));
        json.put("createdTime", Wire.millis(span.first().time()));
        json.put("updatedTime", Wire.millis(span.last().time()));
        return json;
    }

    /** Nothing is deleveraged, so every position is last. */
    private Outcome ranks(Call call) {
        ArrayNode data = Wire.array();
        for (SimPosition position : call.account().positions(SimScope.everything())) {
            if (!position.isEmpty()) {
                SimInstrument instrument = sim.market().instrument(position.symbol());
                data.addObject()
                        .put("symbol", listings.name(instrument))
                        .put("marginCoin", instrument.settle())
                        .put("adlRank", "0")
                        .put("holdSide", Words.direction(position.side()));
            }
        }
        return Answers.ok(data);
    }
}
