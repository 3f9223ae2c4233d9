package dev.exchangekit.bithumb.sim.rest;

import dev.exchangekit.bithumb.sim.Markets;
import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimLevel;
import dev.exchangekit.core.sim.SimSelfMatch;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.SimTicker;
import dev.exchangekit.core.sim.SimTimeInForce;
import dev.exchangekit.core.sim.front.Params;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads orders. */
final class OrderReader {
    /** The tag of an order that is not what the engine takes it for: its type on the wire. */
    static final String TYPE = "type";

    /** The tag of a purchase by amount that is not one for the engine: the amount. */
    static final String AMOUNT = "amount";

    private static final BigDecimal FLOOR = new BigDecimal("0.1");
    private static final int VOLUME_SCALE = 8;

    private final SimExchange sim;
    private final Markets markets;
    private final String typeName;

    /**
     * Reads orders of one version.
     *
     * @param typeName what the parameter with the type is called
     */
    OrderReader(SimExchange sim, Markets markets, String typeName) {
        this.sim = sim;
        this.markets = markets;
        this.typeName = typeName;
    }

    NewOrder read(Params params) {
        SimInstrument market = markets.required(params);
        SimSide side = params.requireWord("side", "bid", "ask").equals("bid") ? SimSide.BUY : SimSide.SELL;
        String type = params.requireWord(typeName, "limit", "price", "market", "best");
        String force = params.word("time_in_force", "", "ioc", "fok", "post_only");
        if (!force.isEmpty() && !Markets.isInWon(market)) {
            throw Refusals.parameter("time_in_force");
        }
        NewOrder order = switch (type) {
            case "limit" -> limit(market, side, force, params);
            case "best" -> best(market, side, force, params);
            default -> market(market, side, type, force, params);
        };
        return order.clientId(clientId(params)).selfMatch(SimSelfMatch.CANCEL_TAKER);
    }

    private static @Nullable String clientId(Params params) {
        String id = params.text("client_order_id");
        if (id != null && !id.matches("[A-Za-z0-9_-]{1,36}")) {
            throw Refusals.parameter("client_order_id");
        }
        return id;
    }

    private NewOrder limit(SimInstrument market, SimSide side, String force, Params params) {
        BigDecimal price = params.requireDecimal("price");
        BigDecimal volume = params.requireDecimal("volume");
        if (price.signum() <= 0 || price.remainder(Markets.step(market, price)).signum() != 0) {
            throw Refusals.price(side);
        }
        BigDecimal last = sim.market().ticker(market.symbol()).last();
        if (last != null && price.compareTo(last.multiply(FLOOR)) < 0) {
            throw Refusals.belowFloor(side);
        }
        checkTotal(market, price.multiply(volume));
        NewOrder order = NewOrder.limit(market.symbol(), side, volume, price);
        return switch (force) {
            case "ioc" -> order.timeInForce(SimTimeInForce.IOC);
            case "fok" -> order.timeInForce(SimTimeInForce.FOK);
            case "post_only" -> order.timeInForce(SimTimeInForce.POST_ONLY);
            default -> order;
        };
    }

    private static void checkTotal(SimInstrument market, BigDecimal total) {
        if (total.compareTo(Markets.mostTotal(market)) > 0) {
            throw Refusals.parameter("max_total");
        }
    }

    private static NewOrder market(SimInstrument market, SimSide side, String type, String force, Params params) {
        if (!force.isEmpty() || type.equals("price") != (side == SimSide.BUY)) {
            throw Refusals.parameter(force.isEmpty() ? "side" : "time_in_force");
        }
        BigDecimal size = size(market, side, params);
        return side == SimSide.BUY
                ? NewOrder.marketBuyFor(market.symbol(), size)
                : NewOrder.market(market.symbol(), side, size);
    }

    /** A purchase says what it spends and a sale what it sells, and neither says the other. */
    private static BigDecimal size(SimInstrument market, SimSide side, Params params) {
        boolean buys = side == SimSide.BUY;
        if (params.has(buys ? "volume" : "price")) {
            throw Refusals.parameter(buys ? "volume" : "price");
        }
        BigDecimal size = params.requireDecimal(buys ? "price" : "volume");
        if (buys) {
            checkTotal(market, size);
        }
        return size;
    }

    /** Trades at the other side's best price only. */
    private NewOrder best(SimInstrument market, SimSide side, String force, Params params) {
        if (!Markets.isInWon(market)) {
            throw Refusals.parameter(typeName);
        }
        if (!force.equals("ioc") && !force.equals("fok")) {
            throw Refusals.parameter("time_in_force");
        }
        BigDecimal size = size(market, side, params);
        BigDecimal price = bestPrice(market.symbol(), side);
        BigDecimal volume = side == SimSide.BUY ? size.divide(price, VOLUME_SCALE, RoundingMode.DOWN) : size;
        NewOrder order = NewOrder.limit(market.symbol(), side, volume, price)
                .timeInForce(force.equals("ioc") ? SimTimeInForce.IOC : SimTimeInForce.FOK)
                .tag(TYPE, "best");
        return side == SimSide.BUY ? order.tag(AMOUNT, size.toPlainString()) : order;
    }

    private BigDecimal bestPrice(SimSymbol symbol, SimSide side) {
        SimTicker ticker = sim.market().ticker(symbol);
        SimLevel level = side == SimSide.BUY ? ticker.ask() : ticker.bid();
        if (level == null) {
            throw Refusals.parameter("best");
        }
        return level.price();
    }
}
