package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one order of several. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OrderResult.Builder.class)
public interface OrderResult extends WireModel {
    /** The exchange's id; absent when it refused, and for some reduce-only orders. */
    Optional<String> orderId();

    /** Your id, where the order has one. */
    Optional<String> clientOid();

    /** The exchange's code; absent when it took the order, and where a look-up settled what became of it. */
    Optional<String> code();

    /** The exchange's message, or how a look-up settled what became of the order. */
    @JsonProperty("msg")
    Optional<String> message();

    /** True when the exchange took it: it names the order and gives no other code than that of a success. */
    @JsonIgnore
    @Value.Default
    default boolean accepted() {
        return code().map("00000"::equals)
                .orElseGet(() -> orderId().isPresent()
                        || (clientOid().isPresent() && message().isEmpty()));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrderResult.Builder {}
}
