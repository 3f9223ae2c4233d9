package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimLedgerEntry;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.SimTrade;
import dev.exchangekit.core.sim.SimTransfer;
import dev.exchangekit.core.sim.SimWallet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers the calls for what trading earned: closed positions, order by order, and the ledger. */
final class ProfitHandler {
    private static final Duration LEDGER_WINDOW = Duration.ofHours(24);

    private final SimExchange sim;
    private final Listings listings;

    ProfitHandler(SimExchange sim, Listings listings) {
        this.sim = sim;
        this.listings = listings;
    }

    List<Route> routes() {
        return List.of(
                Route.read("/v5/position/closed-pnl", this::closed),
                Route.read("/v5/account/transaction-log", this::ledger));
    }

    private Outcome closed(Call call) {
        Params params = call.params();
        Line line = Line.of(params);
        if (line != Line.LINEAR && line != Line.INVERSE) {
            throw Refusal.parameter("params error: Category is invalid");
        }
        int limit = params.integer("limit", 50, 1, 100);
        Window window = Window.read(params, sim.now());
        Map<String, Closing> byOrder = new LinkedHashMap<>();
        for (SimFill fill : call.account().fills(listings.scope(line, params))) {
            if (fill.closedQuantity().signum() > 0 && window.holds(fill.time())) {
                byOrder.computeIfAbsent(fill.order().id(), id -> new Closing(fill))
                        .add(fill);
            }
        }
        Pages.Page<Closing> page = Pages.descending(
                List.copyOf(byOrder.values()), closing -> closing.last.sequence(), limit, params.text("cursor"));
        ArrayNode list = Wire.array();
        page.items().forEach(closing -> list.add(closing.json(call.account())));
        return Outcome.page(line, list, page.cursor());
    }

    /** What one order closed. */
    private static final class Closing {
        private final SimFill last;
        private BigDecimal quantity = BigDecimal.ZERO;
        private BigDecimal exitValue = BigDecimal.ZERO;
        private BigDecimal profit = BigDecimal.ZERO;
        private BigDecimal openFee = BigDecimal.ZERO;
        private BigDecimal closeFee = BigDecimal.ZERO;
        private int fills;

        Closing(SimFill last) {
            this.last = last;
        }

        void add(SimFill fill) {
            BigDecimal closed = fill.closedQuantity();
            quantity = quantity.add(closed);
            exitValue = exitValue.add(new SimTrade(
                            fill.sequence(),
                            fill.tradeId(),
                            fill.symbol(),
                            fill.side(),
                            fill.price(),
                            closed,
                            fill.time())
                    .value());
            profit = profit.add(fill.realizedProfit());
            openFee = openFee.add(fill.openFee());
            closeFee = closeFee.add(fill.fee().multiply(closed).divide(fill.quantity(), MathContext.DECIMAL64));
            fills++;
        }

        ObjectNode json(SimAccount account) {
            SimOrder order = last.order();
            SimSymbol symbol = last.symbol();
            boolean inverse = Line.of(symbol.market()) == Line.INVERSE;
            boolean closedLong = last.side() == SimSide.SELL;
            // A linear long earns what it leaves for more than it was entered for; an inverse one is worth less then.
            BigDecimal entryValue = closedLong == inverse ? exitValue.add(profit) : exitValue.subtract(profit);
            ObjectNode json = Wire.object();
            json.put("symbol", symbol.name());
            json.put("orderId", order.id());
            json.put("side", Words.side(last.side()));
            json.put("qty", Wire.text(order.quantity()));
            json.put("orderPrice", Wire.text(order.price() == null ? last.price() : order.price()));
            json.put("orderType", Words.type(order.type()));
            json.put("execType", Words.execType(last));
            json.put("closedSize", Wire.trimmed(quantity));
            json.put("cumEntryValue", Wire.rounded(entryValue, 12));
            json.put("avgEntryPrice", average(inverse, entryValue));
            json.put("cumExitValue", Wire.rounded(exitValue, 12));
            json.put("avgExitPrice", average(inverse, exitValue));
            json.put("closedPnl", Wire.rounded(profit.subtract(openFee).subtract(closeFee), 12));
            json.put("fillCount", Integer.toString(fills));
            json.put("leverage", Wire.trimmed(account.leverage(symbol, order.positionSide())));
            json.put("openFee", Wire.rounded(openFee, 12));
            json.put("closeFee", Wire.rounded(closeFee, 12));
            json.put("createdTime", Wire.millis(order.createdAt()));
            json.put("updatedTime", Wire.millis(last.time()));
            return json;
        }

        private String average(boolean inverse, BigDecimal value) {
            BigDecimal price = inverse
                    ? quantity.divide(value, MathContext.DECIMAL64)
                    : value.divide(quantity, MathContext.DECIMAL64);
            return Wire.rounded(price, 8);
        }
    }

    private Outcome ledger(Call call) {
        Params params = call.params();
        Line line = params.has("category") ? Line.of(params) : null;
        String currency = params.text("currency");
        String base = params.text("baseCoin");
        String type = params.text("type");
        int limit = params.integer("limit", 20, 1, 50);
        Window window = Window.read(params, sim.now(), LEDGER_WINDOW);
        List<SimLedgerEntry> selected = new ArrayList<>();
        for (SimLedgerEntry entry : call.account().ledger()) {
            SimFill fill = entry.fill();
            boolean inLine =
                    line == null || (fill != null && Line.of(fill.symbol().market()) == line);
            boolean onBase = base == null
                    || (fill != null
                            && base.equals(
                                    sim.market().instrument(fill.symbol()).base()));
            if (inLine
                    && onBase
                    && (currency == null || currency.equals(entry.asset()))
                    && (type == null || type.equals(type(entry)))
                    && window.holds(entry.time())) {
                selected.add(entry);
            }
        }
        Pages.Page<SimLedgerEntry> page =
                Pages.descending(selected, SimLedgerEntry::sequence, limit, params.text("cursor"));
        ObjectNode result = Wire.object();
        ArrayNode list = result.putArray("list");
        page.items().forEach(entry -> list.add(json(entry)));
        result.put("nextPageCursor", page.cursor());
        return Outcome.ok(result);
    }

    private static String type(SimLedgerEntry entry) {
        SimTransfer transfer = entry.transfer();
        if (transfer != null) {
            return transfer.to() == SimWallet.TRADING ? "TRANSFER_IN" : "TRANSFER_OUT";
        }
        SimFill fill = entry.fill();
        return fill != null && Words.execType(fill).equals("Delivery") ? "DELIVERY" : "TRADE";
    }

    private static ObjectNode json(SimLedgerEntry entry) {
        SimFill fill = entry.fill();
        BigDecimal cash = entry.change().add(entry.fee());
        ObjectNode json = Wire.object();
        json.put("id", entry.asset() + "_" + entry.sequence());
        json.put("transactionTime", Wire.millis(entry.time()));
        json.put("type", type(entry));
        json.put("transSubType", "");
        json.put("currency", entry.asset());
        json.put("funding", "");
        json.put("fee", fill == null ? "" : Wire.trimmed(entry.fee()));
        json.put("cashFlow", Wire.trimmed(cash));
        json.put("change", Wire.trimmed(entry.change()));
        json.put("cashBalance", Wire.trimmed(entry.balance()));
        json.put("bonusChange", "");
        json.put("extraFees", "");
        boolean contract = fill != null && fill.symbol().market().isContract();
        json.put("qty", Wire.trimmed(contract ? fill.quantity() : cash));
        json.put("size", contract ? Wire.trimmed(entry.position()) : "");
        json.put("symbol", fill == null ? "" : fill.symbol().name());
        json.put("category", fill == null ? "" : Line.of(fill.symbol().market()).wire());
        json.put("side", fill == null ? "" : Words.side(fill.side()));
        json.put("tradePrice", fill == null ? "" : Wire.text(fill.price()));
        json.put("feeRate", fill == null ? "" : Wire.trimmed(fill.feeRate()));
        json.put("tradeId", fill == null ? "" : fill.tradeId());
        json.put("orderId", fill == null ? "" : fill.order().id());
        json.put("orderLinkId", fill == null ? "" : Wire.or(fill.clientId(), ""));
        return json;
    }
}
