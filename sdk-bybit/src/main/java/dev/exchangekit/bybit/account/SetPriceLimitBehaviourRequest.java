package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.SdkStyle;
import org.immutables.value.Value;

/** Chooses what becomes of orders with limit prices beyond the allowed ones. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetPriceLimitBehaviourRequest.class)
@JsonDeserialize(builder = SetPriceLimitBehaviourRequest.Builder.class)
public interface SetPriceLimitBehaviourRequest {
    /** Product line: spot, linear or inverse; required. Linear and inverse are set together. */
    Category category();

    /** True to move the price to the nearest allowed one, false to refuse the order; required. */
    @JsonProperty("modifyEnable")
    boolean adjustPrice();

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSetPriceLimitBehaviourRequest.Builder {}
}
