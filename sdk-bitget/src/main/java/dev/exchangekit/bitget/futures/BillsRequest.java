package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.ProductType;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.TimeWindowRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.FlagAsWord;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which changes of a futures account to list. 90 days are kept. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableBillsRequest.class)
@JsonDeserialize(builder = BillsRequest.Builder.class)
public interface BillsRequest extends CursorRequest<BillsRequest>, TimeWindowRequest<BillsRequest> {
    /** Which futures; required. */
    ProductType productType();

    /** Coin, for transfers from and to the spot account only; all when absent. */
    Optional<String> coin();

    /** Business; all when absent. */
    Optional<BillType> businessType();

    /** True to leave out what only moves margin between the account and its positions; false when absent. */
    @JsonSerialize(contentUsing = FlagAsWord.YesNo.class)
    Optional<Boolean> onlyFunding();

    /** Bills per page: 1 to 100, 20 when absent. */
    Optional<Integer> limit();

    /** From when on, to the millisecond. In one call both times span at most 30 days. */
    @Override
    Optional<Instant> startTime();

    /** Until when, to the millisecond; see {@link #startTime}. */
    @Override
    Optional<Instant> endTime();

    /** Where the page begins: the cursor of the page before; absent for the newest. */
    @Override
    @JsonProperty("idLessThan")
    Optional<String> cursor();

    @Override
    default BillsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        coin().ifPresent(v -> Check.text("coin", v, 64));
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
    class Builder extends ImmutableBillsRequest.Builder implements TimeWindowRequest.Builder<BillsRequest> {}
}
