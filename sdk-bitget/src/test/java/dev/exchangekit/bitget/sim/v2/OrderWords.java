package dev.exchangekit.bitget.sim.v2;

import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderType;
import dev.exchangekit.core.sim.SimPriceKind;
import dev.exchangekit.core.sim.SimSelfMatch;
import dev.exchangekit.core.sim.SimSide;
import dev.exchangekit.core.sim.SimTimeInForce;
import dev.exchangekit.core.sim.front.Params;
import dev.exchangekit.core.sim.front.Refusal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads and writes what orders of spot and of futures have in common. */
final class OrderWords {
    private static final Duration LONGEST_WINDOW = Duration.ofSeconds(60);

    private OrderWords() {}

    static SimSide side(Params params) {
        return params.requireWord("side", "buy", "sell").equals("buy") ? SimSide.BUY : SimSide.SELL;
    }

    static boolean isMarket(Params params) {
        return params.requireWord("orderType", "limit", "market").equals("market");
    }

    static SimTimeInForce force(Params params) {
        return SimTimeInForce.valueOf(
                params.word("force", "gtc", "gtc", "ioc", "fok", "post_only").toUpperCase(Locale.ROOT));
    }

    static String force(SimOrder order) {
        return order.type() == SimOrderType.MARKET
                ? "gtc"
                : order.timeInForce().name().toLowerCase(Locale.ROOT);
    }

    static String type(SimOrder order) {
        return order.type() == SimOrderType.LIMIT ? "limit" : "market";
    }

    static SimSelfMatch selfMatch(Params params) {
        return switch (params.word("stpMode", "none", "none", "cancel_taker", "cancel_maker", "cancel_both")) {
            case "cancel_taker" -> SimSelfMatch.CANCEL_TAKER;
            case "cancel_maker" -> SimSelfMatch.CANCEL_MAKER;
            case "cancel_both" -> SimSelfMatch.CANCEL_BOTH;
            default -> SimSelfMatch.ALLOWED;
        };
    }

    /** Returns the price that a trigger looks at: what was traded unless it says otherwise. */
    static SimPriceKind triggerType(Params params, String name) {
        return switch (params.word(name, "fill_price", "fill_price", "mark_price", "index_price")) {
            case "mark_price" -> SimPriceKind.MARK;
            case "index_price" -> SimPriceKind.INDEX;
            default -> SimPriceKind.LAST;
        };
    }

    static String triggerType(@Nullable SimPriceKind kind) {
        return kind == SimPriceKind.MARK ? "mark_price" : kind == SimPriceKind.INDEX ? "index_price" : "fill_price";
    }

    /** Returns a decimal for which zero stands for none. */
    static @Nullable BigDecimal positive(Params params, String name) {
        BigDecimal value = params.decimal(name);
        return value == null || value.signum() == 0 ? null : value;
    }

    static @Nullable String clientId(Params params, String name) {
        String id = params.text(name);
        if (id != null && id.length() > 50) {
            throw new Refusal("40304", "clientOid or clientOrderId length cannot greater than 50");
        }
        if (id != null && !id.matches("[A-Za-z0-9+_#-]+")) {
            throw new Refusal(
                    "40305",
                    "clientOid or clientOrderId length cannot greater than 64, and cannot be Martian characters");
        }
        return id;
    }

    /** Refuses a call that says how old it may become and is older. */
    static void requireFresh(Params params, Instant now) {
        Instant sent = params.time("requestTime");
        Instant window = params.time("receiveWindow");
        if (window != null && window.toEpochMilli() > LONGEST_WINDOW.toMillis()) {
            throw new Refusal("40079", "receiveWindow timestamp must be less than 60s");
        }
        if (sent != null && window != null && Duration.between(sent, now).abs().toMillis() > window.toEpochMilli()) {
            throw new Refusal("40078", "Timestamp for this request is outside of the ME receiveWindow.");
        }
    }
}
