package dev.exchangekit.bithumb.sim;

import dev.exchangekit.core.sim.front.Limits;
import dev.exchangekit.core.sim.front.Route;
import dev.exchangekit.core.testing.EndpointTable.Rate;
import java.time.Duration;
import java.util.List;

/**
 * How often an address may call: each kind of call has a second of its own, and one call too many shuts the address out
 * of its part of the API for a while.
 */
final class Rates {
    private final Limits limits;

    Rates(Limits limits) {
        this.limits = limits;
    }

    /** A part of the API, and for how long it is closed to who exceeds a rate in it. */
    private enum Part {
        PUBLIC(Duration.ofMinutes(1)),
        INFORMATION(Duration.ofMinutes(5)),
        TRADING(Duration.ofMinutes(10));

        private final Duration block;

        Part(Duration block) {
            this.block = block;
        }
    }

    /** What is counted together. */
    private enum Kind {
        CANDLE(Part.PUBLIC, 150),
        ORDER_BOOK(Part.PUBLIC, 150),
        TICKER(Part.PUBLIC, 150),
        TRADE(Part.PUBLIC, 150),
        OTHER_PUBLIC(Part.PUBLIC, 150),
        ORDER(Part.TRADING, 140),
        CANCEL(Part.TRADING, 140),
        BATCH(Part.TRADING, 20),
        OTHER_PRIVATE(Part.INFORMATION, 140);

        private final Part part;
        private final int perSecond;

        Kind(Part part, int perSecond) {
            this.part = part;
            this.perSecond = perSecond;
        }

        static Kind of(Route route) {
            String path = route.path();
            if (!route.signed()) {
                return path.startsWith("/v1/candles/")
                        ? CANDLE
                        : switch (path) {
                            case "/v1/orderbook" -> ORDER_BOOK;
                            case "/v1/ticker" -> TICKER;
                            case "/v1/trades/ticks" -> TRADE;
                            default -> OTHER_PUBLIC;
                        };
            }
            return switch (route.method() + " " + path) {
                case "POST /v2/orders/batch", "POST /v2/orders/cancel" -> BATCH;
                case "POST /v1/orders", "POST /v2/orders", "POST /v1/twap" -> ORDER;
                case "DELETE /v1/order", "DELETE /v2/order", "DELETE /v1/twap" -> CANCEL;
                default -> OTHER_PRIVATE;
            };
        }
    }

    /** Counts a call and returns whether it is let through. */
    boolean admits(Route route, String address) {
        Kind kind = Kind.of(route);
        String shutOut = address + " " + kind.part;
        if (limits.isShutOut(shutOut)) {
            return false;
        }
        Rate rate = new Rate(List.of(), kind.perSecond, Duration.ofSeconds(1));
        if (limits.take(address + " " + kind, rate, 1).granted() > 0) {
            return true;
        }
        limits.shutOut(shutOut, kind.part.block);
        return false;
    }
}
