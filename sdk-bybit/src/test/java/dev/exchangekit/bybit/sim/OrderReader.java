package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.AmendOrder;
import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimExits;
import dev.exchangekit.core.sim.SimMarketData;
import dev.exchangekit.core.sim.SimOrderRef;
import dev.exchangekit.core.sim.SimOrderType;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimPriceKind;
import dev.exchangekit.core.sim.SimSelfMatch;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimSymbol;
import dev.exchangekit.core.sim.SimTimeInForce;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads orders, changes and references to orders. */
final class OrderReader {
    /** Fields that are kept with an order and shown again. */
    private static final List<String> KEPT =
            List.of("isLeverage", "smpType", "closeOnTrigger", "slippageToleranceType", "slippageTolerance", "orderIv");

    private OrderReader() {}

    static NewOrder order(Line line, Params params, SimAccount account, SimMarketData prices) {
        SimSymbol symbol = new SimSymbol(line.market(), params.require("symbol"));
        boolean spot = line == Line.SPOT;
        SimSide side = side(params, spot);
        boolean market = isMarket(params, spot);
        if (!params.has("qty")) {
            throw spot ? new Refusal(170105, "Parameter 'qty' was empty.") : Refusals.parameter("Qty invalid");
        }
        BigDecimal quantity = decimal(params, "qty", spot);
        boolean closes = !spot && params.flag("closeOnTrigger");
        boolean reduceOnly = !spot && params.flag("reduceOnly");
        SimPositionSide positionSide = spot ? SimPositionSide.BOTH : positionSide(params);
        if (quantity != null && quantity.signum() == 0 && reduceOnly && closes) {
            quantity = account.position(symbol, positionSide).quantity();
            if (quantity.signum() == 0) {
                throw new Refusal(110017, "current position is zero, cannot fix reduce-only order qty");
            }
        }
        boolean byAmount = spot && market && byAmount(params, side);
        return new NewOrder(
                symbol,
                side,
                market ? SimOrderType.MARKET : SimOrderType.LIMIT,
                market ? SimTimeInForce.IOC : timeInForce(params, spot),
                market ? null : PriceReader.price(line, params, symbol, side, prices),
                byAmount ? null : quantity,
                byAmount ? quantity : null,
                reduceOnly || closes,
                positionSide,
                ExitReader.trigger(params, spot),
                ExitReader.exits(params, spot),
                selfMatch(params),
                PriceReader.slippage(params),
                clientId(line, params),
                kept(params));
    }

    static AmendOrder change(Line line, Params params, SimMarketData prices) {
        boolean spot = line == Line.SPOT;
        BigDecimal price = line == Line.OPTION && params.has("orderIv")
                ? PriceReader.atVolatility(params, new SimSymbol(line.market(), params.require("symbol")), prices)
                : decimal(params, "price", spot);
        BigDecimal quantity = decimal(params, "qty", spot);
        BigDecimal trigger = decimal(params, "triggerPrice", spot);
        SimPriceKind by = spot ? null : ExitReader.kind(params, "triggerBy");
        SimExits exits = ExitReader.change(params, spot);
        if (price == null && quantity == null && trigger == null && by == null && exits == null) {
            throw Refusals.parameter("params error: nothing to amend");
        }
        return new AmendOrder(reference(line, params), price, quantity, trigger, by, exits, Map.of());
    }

    static SimOrderRef reference(Line line, Params params) {
        SimSymbol symbol = new SimSymbol(line.market(), params.require("symbol"));
        String id = params.text("orderId");
        String clientId = params.text("orderLinkId");
        if (id == null && clientId == null) {
            throw Refusals.parameter("params error: OrderId or orderLinkId is required");
        }
        return new SimOrderRef(id, clientId, symbol);
    }

    private static SimSide side(Params params, boolean spot) {
        String side = params.text("side");
        if ("Buy".equals(side)) {
            return SimSide.BUY;
        }
        if ("Sell".equals(side)) {
            return SimSide.SELL;
        }
        throw spot ? new Refusal(170117, "Invalid side.") : Refusals.parameter("Side invalid");
    }

    private static boolean isMarket(Params params, boolean spot) {
        String type = params.text("orderType");
        if ("Market".equals(type)) {
            return true;
        }
        if ("Limit".equals(type)) {
            return false;
        }
        throw spot ? new Refusal(170116, "Invalid orderType.") : Refusals.parameter("OrderType invalid");
    }

    private static SimTimeInForce timeInForce(Params params, boolean spot) {
        String word = params.text("timeInForce");
        if (word == null) {
            return SimTimeInForce.GTC;
        }
        return switch (word) {
            case "GTC" -> SimTimeInForce.GTC;
            case "IOC" -> SimTimeInForce.IOC;
            case "FOK" -> SimTimeInForce.FOK;
            case "PostOnly" -> SimTimeInForce.POST_ONLY;
            case "RPI" ->
                throw new Refusal(
                        spot ? 170355 : 110119,
                        "Order failed. RPI orders are restricted to approved market makers only");
            default ->
                throw spot
                        ? new Refusal(170115, "Invalid timeInForce.")
                        : Refusals.parameter("params error: timeInForce invalid");
        };
    }

    private static SimSelfMatch selfMatch(Params params) {
        return switch (params.word("smpType", "None", "None", "CancelMaker", "CancelTaker", "CancelBoth")) {
            case "CancelMaker" -> SimSelfMatch.CANCEL_MAKER;
            case "CancelTaker" -> SimSelfMatch.CANCEL_TAKER;
            case "CancelBoth" -> SimSelfMatch.CANCEL_BOTH;
            default -> SimSelfMatch.ALLOWED;
        };
    }

    static @Nullable BigDecimal decimal(Params params, String name, boolean spot) {
        try {
            return params.decimal(name);
        } catch (Refusal e) {
            throw spot ? new Refusal(170130, "Data sent for paramter '" + name + "' is not valid.") : e;
        }
    }

    /** A market buy is given in quote coin unless it says otherwise, a market sell in base coin. */
    private static boolean byAmount(Params params, SimSide side) {
        return params.word("marketUnit", side == SimSide.BUY ? "quoteCoin" : "baseCoin", "baseCoin", "quoteCoin")
                .equals("quoteCoin");
    }

    static SimPositionSide positionSide(Params params) {
        return switch (params.integer("positionIdx", 0, 0, 2)) {
            case 1 -> SimPositionSide.LONG;
            case 2 -> SimPositionSide.SHORT;
            default -> SimPositionSide.BOTH;
        };
    }

    private static @Nullable String clientId(Line line, Params params) {
        String id = line == Line.OPTION ? params.require("orderLinkId") : params.text("orderLinkId");
        if (id != null && id.length() > 36) {
            throw Refusals.parameter("OrderLinkID cannot be longer than 36 chars");
        }
        if (id != null && !id.matches("[A-Za-z0-9_-]+")) {
            throw Refusals.parameter("params error: OrderLinkId invalid");
        }
        return id;
    }

    private static Map<String, String> kept(Params params) {
        Map<String, String> kept = new TreeMap<>();
        for (String name : KEPT) {
            String value = params.text(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        return kept;
    }
}
