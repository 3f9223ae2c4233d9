package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which open trigger orders to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePlanOrdersRequest.class)
@JsonDeserialize(builder = PlanOrdersRequest.Builder.class)
public interface PlanOrdersRequest extends CursorRequest<PlanOrdersRequest>, TimeWindowRequest<PlanOrdersRequest> {
    /** Which futures; required. */
    ProductType productType();

    /**
     * {@link PlanType#NORMAL}, {@link PlanType#TRACK} or, for all kinds of take profit and stop loss, {@link
     * PlanType#PROFIT_LOSS}.
     */
    PlanType planType();

    /** Symbol in upper case; all when absent. */
    Optional<String> symbol();

    /** The order of this id; wins over {@link #clientOid}. */
    Optional<String> orderId();

    /** The order of your id. */
    Optional<String> clientOid();

    /** From when on, to the millisecond. In one call both times span at most three months. */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Where the page begins: the cursor of the page before; absent for the newest. */
    @Override
    @JsonProperty("idLessThan")
    Optional<String> cursor();

    /** Orders per page: 1 to 100, 100 when absent. */
    Optional<Integer> limit();

    @Override
    default PlanOrdersRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
        limit().ifPresent(v -> Check.range("limit", v, 1, 100));
        Check.span(startTime(), endTime());
    }

    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutablePlanOrdersRequest.Builder implements TimeWindowRequest.Builder<PlanOrdersRequest> {}
}
