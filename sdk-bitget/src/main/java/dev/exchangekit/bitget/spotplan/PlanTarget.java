package dev.exchangekit.bitget.spotplan;

import java.util.Optional;

/** Which plan order is meant. */
public interface PlanTarget {
    /** The exchange's id; this or {@link #clientOid} is required. */
    Optional<String> orderId();

    /** Your id; this or {@link #orderId} is required. */
    Optional<String> clientOid();
}
