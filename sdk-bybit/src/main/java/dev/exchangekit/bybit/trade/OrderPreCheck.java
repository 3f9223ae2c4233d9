package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What an order would do to the margin of the account. Rates are in hundredths of a percent: 30 is 0.30 %. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OrderPreCheck.Builder.class)
public interface OrderPreCheck extends WireModel {
    /** Id that the exchange gave the check. */
    Optional<String> orderId();

    /** Your id, where the order has one. */
    Optional<String> orderLinkId();

    /** Initial margin rate without the order. */
    @JsonProperty("preImrE4")
    Optional<Integer> initialMarginRateBefore();

    /** Maintenance margin rate without the order. */
    @JsonProperty("preMmrE4")
    Optional<Integer> maintenanceMarginRateBefore();

    /** Initial margin rate with the order. */
    @JsonProperty("postImrE4")
    Optional<Integer> initialMarginRateAfter();

    /** Maintenance margin rate with the order. */
    @JsonProperty("postMmrE4")
    Optional<Integer> maintenanceMarginRateAfter();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOrderPreCheck.Builder {}
}
