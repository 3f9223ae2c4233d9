package dev.exchangekit.bithumb;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.exchangekit.bithumb.internal.TransferChecks;
import org.immutables.value.Value;

/** A coin on one of its networks. */
public interface NetworkTerms {
    /** Coin; required. */
    String currency();

    /** Network, like {@code BTC} or {@code MTL_ETH}; required. */
    @JsonProperty("net_type")
    String netType();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        TransferChecks.network(currency(), netType());
    }
}
