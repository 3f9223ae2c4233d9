package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.futurestrade.OrderScope;
import dev.exchangekit.bitget.internal.OrderChecks;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Trigger orders of one symbol to cancel. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelPlanOrdersRequest.class)
@JsonDeserialize(builder = CancelPlanOrdersRequest.Builder.class)
public interface CancelPlanOrdersRequest extends OrderScope {
    /** Coin that margins it, in upper case. */
    Optional<String> marginCoin();

    /** Of which kind they are, other than {@link PlanType#PROFIT_LOSS}; {@link PlanType#NORMAL} when absent. */
    Optional<PlanType> planType();

    /** The orders: 1 to 50. */
    @JsonProperty("orderIdList")
    List<PlanCancellation> orders();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        marginCoin().ifPresent(v -> Check.name("marginCoin", v));
        OrderChecks.batch(orders());
        OrderChecks.distinct("orderId", orders(), PlanCancellation::orderId);
        OrderChecks.distinct("clientOid", orders(), PlanCancellation::clientOid);
    }

    /** The same batch with these orders. */
    default CancelPlanOrdersRequest withOrders(List<PlanCancellation> orders) {
        return toBuilder().orders(orders).build();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCancelPlanOrdersRequest.Builder {}
}
