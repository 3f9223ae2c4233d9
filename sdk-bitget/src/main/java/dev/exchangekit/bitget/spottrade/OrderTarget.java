package dev.exchangekit.bitget.spottrade;

import java.util.Optional;

/** Which order is meant. */
public interface OrderTarget {
    /** The exchange's id; this or {@link #clientOid} is required. */
    Optional<String> orderId();

    /** Your id; this or {@link #orderId} is required. */
    Optional<String> clientOid();
}
