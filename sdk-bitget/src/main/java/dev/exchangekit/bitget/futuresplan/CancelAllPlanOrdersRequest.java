package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which trigger orders to cancel. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelAllPlanOrdersRequest.class)
@JsonDeserialize(builder = CancelAllPlanOrdersRequest.Builder.class)
public interface CancelAllPlanOrdersRequest {
    /** Which futures; required. */
    ProductType productType();

    /** Symbol in upper case; all when absent. */
    Optional<String> symbol();

    /** Those margined in this coin, in upper case; all when absent. */
    Optional<String> marginCoin();

    /** Of which kind they are, other than {@link PlanType#PROFIT_LOSS}; {@link PlanType#NORMAL} when absent. */
    Optional<PlanType> planType();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
        marginCoin().ifPresent(v -> Check.name("marginCoin", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCancelAllPlanOrdersRequest.Builder {}
}
