package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.NewestFirstRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for past funding rates of a perpetual. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFundingHistoryRequest.class)
@JsonDeserialize(builder = FundingHistoryRequest.Builder.class)
public interface FundingHistoryRequest extends NewestFirstRequest<FundingHistoryRequest> {
    /** Product line, linear or inverse; required. */
    Category category();

    /** Symbol in upper case; required. */
    String symbol();

    /** Earliest funding; needs {@link #endTime()}. */
    @Override
    Optional<Instant> startTime();

    /** Latest funding; now if absent. */
    @Override
    Optional<Instant> endTime();

    /** Rates, 1 to 200; 200 by default. */
    Optional<Integer> limit();

    @Override
    default int pageSize() {
        return limit().orElse(200);
    }

    @Override
    default FundingHistoryRequest withoutStart() {
        return toBuilder().startTime(Optional.empty()).build();
    }

    @Override
    default FundingHistoryRequest withEnd(Instant end) {
        return toBuilder().endTime(end).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("symbol", symbol());
        limit().ifPresent(v -> Check.range("limit", v, 1, 200));
        Check.that(
                startTime().isEmpty() || endTime().isPresent(),
                "endTime",
                "absent",
                "required together with startTime");
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableFundingHistoryRequest.Builder {}
}
