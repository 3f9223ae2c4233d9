package dev.exchangekit.bitget.sim.v2;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.bitget.sim.Answers;
import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderOrigin;
import dev.exchangekit.core.sim.SimPosition;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Outcome;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.sim.front.Wire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Answers the calls of {@code /api/v2/mix/position} for open positions. */
final class PositionHandler {
    private final Backend backend;
    private final MarginModes modes;
    private final SimExchange sim;
    private final Listings listings;

    PositionHandler(Backend backend, MarginModes modes) {
        this.backend = backend;
        this.modes = modes;
        sim = backend.sim();
        listings = backend.listings();
    }

    List<Route> routes() {
        return List.of(
                Route.read("/api/v2/mix/position/single-position", this::single),
                Route.read("/api/v2/mix/position/all-position", this::all));
    }

    private Outcome single(Call call) {
        Params params = call.params();
        Product product = Product.productType(params);
        SimInstrument instrument = listings.required(product, params);
        FuturesOrderReader.requireMarginCoin(params, instrument);
        return positions(call, product, SimScope.symbol(instrument.symbol()), instrument.settle());
    }

    private Outcome all(Call call) {
        Product product = Product.productType(call.params());
        return positions(call, product, product.scope(), Wire.or(call.params().text("marginCoin"), ""));
    }

    private Outcome positions(Call call, Product product, SimScope scope, String marginCoin) {
        SimAccount account = new Desk(backend, call, product).account();
        ArrayNode data = Wire.array();
        for (SimPosition position : account.positions(scope)) {
            String coin = sim.market().instrument(position.symbol()).settle();
            if (!position.isEmpty() && (marginCoin.isEmpty() || marginCoin.equalsIgnoreCase(coin))) {
                data.add(json(account, position));
            }
        }
        return Answers.ok(data);
    }

    private ObjectNode json(SimAccount account, SimPosition position) {
        SimInstrument instrument = sim.market().instrument(position.symbol());
        List<SimOrder> orders = account.openOrders(SimScope.symbol(position.symbol()));
        BigDecimal locked = waiting(orders, position, true).min(position.quantity());
        ObjectNode json = Wire.object();
        json.put("marginCoin", instrument.settle());
        json.put("symbol", position.symbol().name());
        json.put("holdSide", position.side() == SimSide.BUY ? "long" : "short");
        json.put("openDelegateSize", Wire.trimmed(waiting(orders, position, false)));
        json.put("marginSize", Wire.rounded(position.margin(), 8));
        json.put("available", Wire.trimmed(position.quantity().subtract(locked)));
        json.put("locked", Wire.trimmed(locked));
        json.put("total", Wire.trimmed(position.quantity()));
        json.put("leverage", Wire.trimmed(position.leverage()));
        json.put("achievedProfits", Wire.trimmed(position.realizedProfit()));
        json.put("openPriceAvg", Wire.trimmed(position.entryPrice()));
        json.put("marginMode", modes.word(account, position.symbol()));
        json.put("posMode", FuturesWords.mode(account.positionMode(position.symbol())));
        json.put("unrealizedPL", Wire.rounded(position.unrealizedProfit(), 8));
        json.put("liquidationPrice", Wire.orZero(position.liquidationPrice()));
        json.put("keepMarginRate", Wire.text(instrument.maintenanceMarginRate()));
        json.put("markPrice", Wire.trimmed(position.markPrice()));
        json.put("marginRatio", ratio(account, instrument, position));
        json.put("breakEvenPrice", Wire.trimmed(position.entryPrice()));
        json.put("totalFee", "");
        json.put("deductedFee", "0");
        json.put("grant", "");
        json.put("takeProfit", Wire.text(position.stop().takeProfit()));
        json.put("stopLoss", Wire.text(position.stop().stopLoss()));
        json.put("takeProfitId", exit(orders, position, SimOrderOrigin.TAKE_PROFIT));
        json.put("stopLossId", exit(orders, position, SimOrderOrigin.STOP_LOSS));
        json.put("autoMargin", "off");
        json.put("assetMode", "single");
        json.put("uTime", Wire.millis(position.updatedAt()));
        return json.put("cTime", Wire.millis(position.createdAt()));
    }

    /** Returns how much orders in the book would close, or open beyond it. */
    private static BigDecimal waiting(List<SimOrder> orders, SimPosition position, boolean closing) {
        return orders.stream()
                .filter(order -> order.positionSide() == position.positionSide() && Kind.isTrading(order))
                .filter(order -> closing == closes(order))
                .map(SimOrder::remaining)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean closes(SimOrder order) {
        return order.positionSide() == SimPositionSide.BOTH ? order.reduceOnly() : FuturesWords.closes(order);
    }

    private static String ratio(SimAccount account, SimInstrument instrument, SimPosition position) {
        BigDecimal equity = account.balance(instrument.settle()).equity();
        return equity.signum() <= 0
                ? "1"
                : Wire.trimmed(position.maintenanceMargin().divide(equity, 8, RoundingMode.HALF_UP));
    }

    private static String exit(List<SimOrder> orders, SimPosition position, SimOrderOrigin origin) {
        return orders.stream()
                .filter(order -> order.origin() == origin && order.positionSide() == position.positionSide())
                .map(SimOrder::id)
                .findFirst()
                .orElse("");
    }
}
