package dev.exchangekit.bybit.sim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimLedgerEntry;
import dev.exchangekit.core.sim.SimTransfer;
import dev.exchangekit.core.sim.SimWallet;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Page;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Window;
import dev.exchangekit.core.sim.front.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Answers the call for what changed the balances of the unified wallet. */
final class LedgerHandler {
    private static final Duration USUAL_WINDOW = Duration.ofHours(24);
    private static final List<String> TRADE_ONLY = List.of(
            "fee", "symbol", "category", "side", "tradePrice", "feeRate", "tradeId", "orderId", "orderLinkId", "size");

    private final SimExchange sim;

    LedgerHandler(SimExchange sim) {
        this.sim = sim;
    }

    List<Route> routes() {
        return List.of(Route.read("/v5/account/transaction-log", this::ledger));
    }

    private Outcome ledger(Call call) {
        Params params = call.params();
        Line line = params.has("category") ? Line.of(params) : null;
        String currency = params.text("currency");
        String base = params.text("baseCoin");
        String type = params.text("type");
        int limit = params.integer("limit", 20, 1, 50);
        Window window = Windows.read(params, sim.now(), USUAL_WINDOW);
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
        Page<SimLedgerEntry> page = Pages.descending(selected, SimLedgerEntry::sequence, limit, params.text("cursor"));
        ObjectNode result = Wire.object();
        ArrayNode list = result.putArray("list");
        page.items().forEach(entry -> list.add(json(entry)));
        result.put("nextPageCursor", Pages.cursor(page));
        return Answers.ok(result);
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
        ObjectNode json = Wire.object();
        json.put("id", entry.asset() + "_" + entry.sequence());
        json.put("transactionTime", Wire.millis(entry.time()));
        json.put("type", type(entry));
        json.put("transSubType", "");
        json.put("currency", entry.asset());
        json.put("funding", "");
        json.put("cashFlow", Wire.trimmed(entry.cashFlow()));
        json.put("change", Wire.trimmed(entry.change()));
        json.put("cashBalance", Wire.trimmed(entry.balance()));
        json.put("bonusChange", "");
        json.put("extraFees", "");
        json.put("qty", Wire.trimmed(entry.cashFlow()));
        TRADE_ONLY.forEach(name -> json.put(name, ""));
        SimFill fill = entry.fill();
        if (fill != null) {
            trade(json, entry, fill);
        }
        return json;
    }

    private static void trade(ObjectNode json, SimLedgerEntry entry, SimFill fill) {
        json.put("fee", Wire.trimmed(entry.fee()));
        json.put("symbol", fill.symbol().name());
        json.put("category", Line.of(fill.symbol().market()).wire());
        json.put("side", Words.side(fill.side()));
        json.put("tradePrice", Wire.text(fill.price()));
        json.put("feeRate", Wire.trimmed(fill.feeRate()));
        json.put("tradeId", fill.tradeId());
        json.put("orderId", fill.order().id());
        json.put("orderLinkId", Wire.or(fill.clientId(), ""));
        if (fill.symbol().market().isContract()) {
            json.put("qty", Wire.trimmed(fill.quantity()));
            json.put("size", Wire.trimmed(entry.position()));
        }
    }
}
