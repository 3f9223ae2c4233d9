package dev.exchangekit.bitget.futurestrade;

import java.util.Optional;

/** Names an order by the exchange's id or by yours. */
public interface OrderTarget {
    /** The exchange's id. Required without {@link #clientOid}; wins over it. */
    Optional<String> orderId();

    /** Your id. Required without {@link #orderId}. */
    Optional<String> clientOid();
}
