package dev.exchangekit.bithumb.deposit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.ListOrder;
import dev.exchangekit.bithumb.internal.TransferChecks;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which deposits of coins to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCoinDepositsRequest.class)
@JsonDeserialize(builder = CoinDepositsRequest.Builder.class)
public interface CoinDepositsRequest extends CursorRequest<CoinDepositsRequest> {
    /** Coin; all when absent. */
    Optional<String> currency();

    /** State; all when absent. */
    Optional<DepositState> state();

    /** Deposits per page, 1 to 100; 100 when absent. */
    Optional<Integer> limit();

    /** Number of the page; the first, which is 1, if absent. */
    Optional<Integer> page();

    /** The newest first if absent. */
    @JsonProperty("order_by")
    Optional<ListOrder> orderBy();

    /** Only those of the exchange's ids; all when empty. */
    List<String> uuids();

    /**
     * Only those of the transactions; all when empty. One that holds a blank or a comma is not found here, but
     * by itself.
     */
    List<String> txids();

    /** The same as {@link #page}. */
    @Override
    default Optional<String> cursor() {
        return page().map(String::valueOf);
    }

    @Override
    default CoinDepositsRequest withCursor(String cursor) {
        return toBuilder().page(Integer.parseInt(cursor)).build();
    }

    /** How many items a page holds at most. */
    default int pageSize() {
        return limit().orElse(TransferChecks.PAGE_SIZE);
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        currency().ifPresent(v -> Check.name("currency", v));
        TransferChecks.list(limit(), page(), uuids(), txids());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCoinDepositsRequest.Builder {}
}
