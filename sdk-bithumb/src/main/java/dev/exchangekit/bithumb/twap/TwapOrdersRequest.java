package dev.exchangekit.bithumb.twap;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.ListOrder;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which TWAP orders to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTwapOrdersRequest.class)
@JsonDeserialize(builder = TwapOrdersRequest.Builder.class)
public interface TwapOrdersRequest extends CursorRequest<TwapOrdersRequest> {
    /** Market in upper case, like {@code KRW-BTC}; all when absent. */
    Optional<String> market();

    /** The exchange's ids; any when empty. */
    @JsonProperty("uuids")
    List<String> orderIds();

    /** State of the orders, {@link TwapState#PROGRESS} when absent. */
    Optional<TwapState> state();

    /** Orders per page: 1 to 100, 100 when absent. */
    Optional<Integer> limit();

    /** Order of the list, the newest first when absent. */
    @JsonProperty("order_by")
    Optional<ListOrder> orderBy();

    /** Where the page begins: {@link TwapPage#nextCursor} of the page before; absent for the first. */
    @Override
    @JsonProperty("next_key")
    Optional<String> cursor();

    @Override
    default TwapOrdersRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        market().ifPresent(v -> Check.text("market", v, TwapChecks.MARKET));
        orderIds().forEach(v -> Check.text("orderIds", v, TwapChecks.LONGEST_ID));
        limit().ifPresent(v -> Check.range("limit", v, 1, 100));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableTwapOrdersRequest.Builder {}
}
