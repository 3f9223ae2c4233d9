package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** An order that a trigger order placed. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = PlanSubOrder.Builder.class)
public interface PlanSubOrder extends WireModel {
    /** The exchange's id. */
    String orderId();

    /** Limit price in the quote coin; absent or zero at market. */
    Optional<BigDecimal> price();

    @JsonProperty("type")
    OrderType orderType();

    PlanSubOrderStatus status();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePlanSubOrder.Builder {}
}
