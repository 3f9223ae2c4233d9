package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Figures;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimFill;
import dev.exchangekit.core.sim.SimLedgerEntry;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderOrigin;
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

/** Answers the calls for what futures have brought: closed positions and the ledger. */
final class FuturesPastHandler {
    private final Backend backend;
    private final MarginModes modes;
    private final SimExchange sim;

    FuturesPastHandler(Backend backend, MarginModes modes) {
        this.backend = backend;
        this.modes = modes;
        sim = backend.sim();
    }

    List<Route> routes() {
        return List.of(
                Route.read("/api/v2/mix/position/history-position", this::positions),
                Route.read("/api/v2/mix/account/bill", this::bills));
    }

    private Outcome positions(Call call) {
        Params params = call.params();
        Product product = Product.productType(params);
        Desk desk = new Desk(backend, call, product);
        Window window = Lists.window(params, sim.now());
        List<ClosedPosition> closed =
                ClosedPosition.of(desk.account().fills(backend.listings().scope(product, params))).stream()
                        .filter(position -> window.holds(position.closedAt()))
                        .toList();
        return FuturesOrderQueries.page(
                "list",
                Lists.page(params, closed, position -> Long.parseLong(position.id()), 20)
                        .items(),
                position -> position.json(
                        sim.market().instrument(position.symbol()).settle(),
                        modes.word(desk.account(), position.symbol())),
                ClosedPosition::id);
    }

    private Outcome bills(Call call) {
        Params params = call.params();
        Desk desk = new Desk(backend, call, Product.productType(params));
        String coin = params.text("coin");
        String type = params.text("businessType");
        boolean none = params.word("onlyFunding", "no", "yes", "no").equals("yes");
        Window window = Lists.window(params, sim.now());
        List<SimLedgerEntry> shown = desk.account().ledger().stream()
                .filter(entry -> !none
                        && (coin == null || coin.equalsIgnoreCase(entry.asset()))
                        && (type == null || type.equals(type(entry)))
                        && window.holds(entry.time()))
                .toList();
        return FuturesOrderQueries.page(
                "bills",
                Lists.page(params, shown, SimLedgerEntry::sequence, 20).items(),
                FuturesPastHandler::bill,
                entry -> Long.toString(entry.sequence()));
    }

    private static ObjectNode bill(SimLedgerEntry entry) {
        SimFill fill = entry.fill();
        return Wire.object()
                .put("billId", Long.toString(entry.sequence()))
                .put("symbol", fill == null ? "" : fill.symbol().name())
                .put("amount", Wire.trimmed(entry.cashFlow()))
                .put("fee", Wire.trimmed(entry.fee().negate()))
                .put("feeByCoupon", "")
                .put("businessType", type(entry))
                .put("coin", entry.asset())
                .put("balance", Wire.trimmed(entry.balance()))
                .put("cTime", Wire.millis(entry.time()));
    }

    private static String type(SimLedgerEntry entry) {
        SimTransfer transfer = entry.transfer();
        if (transfer != null) {
            return transfer.to() == SimWallet.TRADING ? "trans_from_exchange" : "trans_to_exchange";
        }
        SimFill fill = entry.fill();
        return fill == null ? "unknown" : type(fill.order());
    }

    private static String type(SimOrder order) {
        if (order.origin() == SimOrderOrigin.DELIVERY) {
            return "delivery_" + (order.side() == SimSide.SELL ? "long" : "short");
        }
        if (order.positionSide() == SimPositionSide.BOTH) {
            return Figures.side(order.side());
        }
        return (FuturesWords.closes(order) ? "close_" : "open_") + FuturesWords.positionSide(order);
    }
}
