package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.ListOrder;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for orders by their ids, either all by the exchange's or all by yours. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSearchOrdersRequest.class)
@JsonDeserialize(builder = SearchOrdersRequest.Builder.class)
public interface SearchOrdersRequest {
    /** Market in upper case, like {@code KRW-BTC}; any when absent. */
    Optional<String> market();

    /** The exchange's ids, 1 to 100; these or {@link #clientOrderIds} are required. */
    @JsonProperty("order_ids")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> orderIds();

    /** Your ids, 1 to 100. */
    @JsonProperty("client_order_ids")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> clientOrderIds();

    /** Order of the list, the newest first when absent. */
    @JsonProperty("order_by")
    Optional<ListOrder> orderBy();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        market().ifPresent(OrderChecks::market);
        OrderChecks.eitherIds(orderIds(), clientOrderIds(), 100);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSearchOrdersRequest.Builder {}
}
