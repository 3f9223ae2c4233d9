package dev.exchangekit.bitget.sim.v3;

import dev.exchangekit.bitget.sim.Listings;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.AmendOrder;
import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimExits;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderRef;
import dev.exchangekit.core.sim.SimOrderType;
import dev.exchangekit.core.sim.SimPositionSide;
import dev.exchangekit.core.sim.SimSelfMatch;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimTimeInForce;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads orders, changes and references to orders. */
final class OrderReader {
    /** Fields that are kept with an order and shown again. */
    private static final List<String> KEPT = List.of("marginMode", "stpMode");

    private final SimExchange sim;
    private final Listings listings;

    OrderReader(SimExchange sim, Listings listings) {
        this.sim = sim;
        this.listings = listings;
    }

    NewOrder order(Params params, SimInstrument instrument, SimAccount account) {
        boolean futures = Product.of(instrument).isFutures();
        SimSide side = side(params);
        boolean market = params.requireWord("orderType", "limit", "market").equals("market");
        BigDecimal quantity = params.requireDecimal("qty");
        boolean byAmount = market && !futures && side == SimSide.BUY;
        SimPositionSide position = futures ? positionSide(params) : SimPositionSide.BOTH;
        boolean reduceOnly =
                futures && params.word("reduceOnly", "no", "yes", "no").equals("yes");
        NewOrder order = new NewOrder(
                instrument.symbol(),
                side,
                market ? SimOrderType.MARKET : SimOrderType.LIMIT,
                market ? SimTimeInForce.GTC : timeInForce(params),
                market ? null : params.requireDecimal("price"),
                byAmount ? null : quantity,
                byAmount ? quantity : null,
                reduceOnly,
                position,
                null,
                new ExitReader(params, instrument).exits(false),
                selfMatch(params),
                null,
                clientId(params),
                kept(params));
        checkHedge(order, account);
        checkExits(order);
        return order;
    }

    /** In hedge mode side and position say what is closed, and no more than there is can be. */
    private static void checkHedge(NewOrder order, SimAccount account) {
        boolean closes = Words.closes(order.positionSide(), order.side());
        if (order.positionSide() != SimPositionSide.BOTH && order.reduceOnly() && !closes) {
            throw Refusals.wrongPositionSide();
        }
        if (closes && order.quantity() != null) {
            BigDecimal held =
                    account.position(order.symbol(), order.positionSide()).quantity();
            if (held.signum() > 0 && order.quantity().compareTo(held) > 0) {
                throw new Refusal("25231", "Close quantity cannot exceed the held position quantity");
            }
        }
    }

    private void checkExits(NewOrder order) {
        if (order.exits() == null) {
            return;
        }
        if (order.reduceOnly() || Words.closes(order.positionSide(), order.side())) {
            throw new Refusal("25612", "Only opening orders are allowed to have preset take-profit and stop-loss");
        }
        if (order.type() == SimOrderType.MARKET && !order.symbol().market().isContract()) {
            throw new Refusal("25593", "The current trading type does not support TP/SL settings");
        }
        ExitReader.checkSides(
                order.exits(),
                order.side(),
                order.price() != null
                        ? order.price()
                        : sim.market().ticker(order.symbol()).last());
    }

    AmendOrder change(Params params, SimOrder order) {
        BigDecimal price = params.decimal("price");
        BigDecimal quantity = params.decimal("qty");
        SimExits exits = new ExitReader(params, sim.market().instrument(order.symbol())).change();
        if (price == null && quantity == null && exits == null) {
            throw params.rules().missing("qty");
        }
        ExitReader.checkSides(exits, order.side(), price != null ? price : order.price());
        return new AmendOrder(order.ref(), price, quantity, null, null, exits, Map.of());
    }

    /** Returns the order in the book, or that was there, that {@code orderId} or else {@code clientOid} names. */
    SimOrder named(Params params, SimAccount account) {
        SimOrderRef ref = reference(params);
        return account.order(ref)
                .filter(order -> ref.id() == null ? order.trigger() == null : !Words.waits(order))
                .filter(order -> fits(params, order))
                .orElseThrow(Refusals::noOrder);
    }

    static SimOrderRef reference(Params params) {
        String id = params.text("orderId");
        String clientId = params.text("clientOid");
        if (id == null && clientId == null) {
            throw params.rules().missing("orderId");
        }
        return new SimOrderRef(id, clientId, null);
    }

    /** Category and symbol may be left out; where they are given they must be the order's. */
    private boolean fits(Params params, SimOrder order) {
        SimInstrument instrument = sim.market().instrument(order.symbol());
        String category = params.text("category");
        String symbol = params.text("symbol");
        return (category == null || Product.of(instrument).wire().equals(category.toUpperCase(Locale.ROOT)))
                && (symbol == null || listings.name(instrument).equals(symbol));
    }

    static SimSide side(Params params) {
        return params.requireWord("side", "buy", "sell").equals("buy") ? SimSide.BUY : SimSide.SELL;
    }

    static SimPositionSide positionSide(Params params) {
        return switch (params.word("posSide", "", "long", "short")) {
            case "long" -> SimPositionSide.LONG;
            case "short" -> SimPositionSide.SHORT;
            default -> SimPositionSide.BOTH;
        };
    }

    private static SimTimeInForce timeInForce(Params params) {
        return switch (params.word("timeInForce", "gtc", "gtc", "ioc", "fok", "post_only")) {
            case "ioc" -> SimTimeInForce.IOC;
            case "fok" -> SimTimeInForce.FOK;
            case "post_only" -> SimTimeInForce.POST_ONLY;
            default -> SimTimeInForce.GTC;
        };
    }

    private static SimSelfMatch selfMatch(Params params) {
        return switch (params.word("stpMode", "none", "none", "cancel_maker", "cancel_taker", "cancel_both")) {
            case "cancel_maker" -> SimSelfMatch.CANCEL_MAKER;
            case "cancel_taker" -> SimSelfMatch.CANCEL_TAKER;
            case "cancel_both" -> SimSelfMatch.CANCEL_BOTH;
            default -> SimSelfMatch.ALLOWED;
        };
    }

    static @Nullable String clientId(Params params) {
        String id = params.text("clientOid");
        if (id != null && !id.matches("[.A-Z:/a-z0-9_-]{1,32}")) {
            throw params.rules().invalid("clientOid");
        }
        return id;
    }

    private static Map<String, String> kept(Params params) {
        Map<String, String> kept = new HashMap<>();
        params.word("marginMode", "", "crossed", "isolated");
        for (String name : KEPT) {
            String value = params.text(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        return kept;
    }
}
