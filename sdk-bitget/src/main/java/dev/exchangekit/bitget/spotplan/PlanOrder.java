package dev.exchangekit.bitget.spotplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.EnterPoint;
import dev.exchangekit.bitget.OrderType;
import dev.exchangekit.bitget.Side;
import dev.exchangekit.bitget.TriggerType;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An order that is, or was to be, placed once a price is reached. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = PlanOrder.Builder.class)
public interface PlanOrder extends WireModel {
    /** The exchange's id. */
    String orderId();

    /** Your id; absent for an order without one. */
    Optional<String> clientOid();

    String symbol();

    /** Price that triggers it, in the quote coin. */
    BigDecimal triggerPrice();

    /** Kind of the order that is placed then. */
    OrderType orderType();

    /** Limit price of that order in the quote coin; means nothing for market orders. */
    Optional<BigDecimal> executePrice();

    /** What {@link #size} is in. */
    Optional<PlanType> planType();

    /** Its quantity in the base coin, or with {@link PlanType#TOTAL} its amount in the quote coin. */
    BigDecimal size();

    PlanStatus status();

    Side side();

    /** Which price triggers it. */
    Optional<TriggerType> triggerType();

    @JsonProperty("enterPointSource")
    Optional<EnterPoint> enterPoint();

    @JsonProperty("cTime")
    Instant createdAt();

    @JsonProperty("uTime")
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePlanOrder.Builder {}
}
