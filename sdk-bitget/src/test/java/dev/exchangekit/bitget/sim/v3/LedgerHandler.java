package dev.exchangekit.bitget.sim.v3;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimLedgerEntry;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimTransfer;
import dev.exchangekit.core.sim.SimWallet;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Window;
import dev.exchangekit.core.sim.front.Wire;
import java.util.List;
import java.util.Locale;

/** Answers the call for what changed the balances. */
final class LedgerHandler {
    private static final long FIRST_ENTRY = 1_500_000_000_000_000_000L;

    /** Of what belongs to no product line. */
    private static final String OTHER = "OTHER";

    private final SimExchange sim;
    private final Listings listings;

    LedgerHandler(Backend backend) {
        sim = backend.sim();
        listings = backend.listings().unified();
    }

    List<Route> routes() {
        return List.of(Route.read("/api/v3/account/financial-records", this::records));
    }

    private Outcome records(Call call) {
        Params params = call.params();
        String category = params.require("category").toUpperCase(Locale.ROOT);
        if (!category.equals(OTHER) && !category.equals("MARGIN")) {
            Product.category(params);
        }
        String coin = params.text("coin");
        String type = params.text("type");
        Window window = Pages.window(params, sim.now());
        List<SimLedgerEntry> entries = call.account().ledger().stream()
                .filter(entry -> category(entry).equals(category)
                        && (coin == null || coin.equals(entry.asset()))
                        && (type == null || type.equals(type(entry)))
                        && window.holds(entry.time()))
                .toList();
        return Pages.page(params, entries, LedgerHandler::id, this::json);
    }

    private static String id(SimLedgerEntry entry) {
        return Long.toString(FIRST_ENTRY + entry.sequence());
    }

    private String category(SimLedgerEntry entry) {
        return entry.fill() == null
                ? OTHER
                : Product.of(instrument(entry.fill())).wire();
    }

    private SimInstrument instrument(SimFill fill) {
        return sim.market().instrument(fill.symbol());
    }

    private static String type(SimLedgerEntry entry) {
        SimTransfer transfer = entry.transfer();
        if (transfer != null) {
            return transfer.to() == SimWallet.TRADING ? "TRANSFER_IN" : "TRANSFER_OUT";
        }
        SimFill fill = entry.fill();
        if (fill == null || !fill.symbol().market().isContract()) {
            return entry.change().signum() < 0 ? "ORDER_DEALT_FROZEN_OUT" : "ORDER_DEALT_IN";
        }
        SimPositionSide side = fill.order().positionSide();
        if (side == SimPositionSide.BOTH) {
            return fill.side() == SimSide.BUY ? "BUY_DEAL" : "SELL_DEAL";
        }
        return (Words.closes(side, fill.side()) ? "CLOSE_" : "OPEN_") + side;
    }

    /** A fee that was paid is negative here. */
    private ObjectNode json(SimLedgerEntry entry) {
        SimFill fill = entry.fill();
        ObjectNode json = Wire.object();
        json.put("category", category(entry));
        json.put("id", id(entry));
        json.put("symbol", fill == null ? "" : listings.name(instrument(fill)));
        json.put("coin", entry.asset());
        json.put("type", type(entry));
        json.put("amount", Wire.trimmed(entry.cashFlow()));
        json.put("fee", Wire.trimmed(entry.fee().negate()));
        json.put("balance", Wire.trimmed(entry.balance()));
        return json.put("ts", Wire.millis(entry.time()));
    }
}
