package dev.exchangekit.bybit.trade;

import java.util.Optional;

/** Names an order by the exchange's id or by yours. */
public interface OrderTarget {
    /** Symbol, upper case: {@code BTCUSDT}. */
    String symbol();

    /** The exchange's id. Required without {@link #orderLinkId}; wins over it. */
    Optional<String> orderId();

    /** Your id. Required without {@link #orderId}. */
    Optional<String> orderLinkId();
}
