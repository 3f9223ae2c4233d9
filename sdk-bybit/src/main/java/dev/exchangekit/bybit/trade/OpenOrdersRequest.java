package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which current orders to list. Of several filters the exchange takes the first of order id, order link id, symbol and
 * base coin.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOpenOrdersRequest.class)
@JsonDeserialize(builder = OpenOrdersRequest.Builder.class)
public interface OpenOrdersRequest extends CursorRequest<OpenOrdersRequest> {
    /** Kind of product: spot, linear, inverse or option. */
    Category category();

    /** Symbol, upper case. Linear needs this, the base coin or the settle coin. */
    Optional<String> symbol();

    /** Base coin, upper case. Not spot. */
    Optional<String> baseCoin();

    /** Settle coin, upper case; of options USDT or USDC. Not spot. */
    Optional<String> settleCoin();

    /** The exchange's order id; finds closed orders too. */
    Optional<String> orderId();

    /** Your order id; finds closed orders too. */
    Optional<String> orderLinkId();

    /** Open or recently closed orders; open ones when absent. Ignored with an id. */
    @JsonProperty("openOnly")
    Optional<OrderScope> scope();

    /** Kind of orders; all when absent. */
    Optional<OrderFilter> orderFilter();

    /** Orders per page: 1 to 50, 20 when absent. */
    Optional<Integer> limit();

    /** Where the page begins; absent for the first. */
    @Override
    Optional<String> cursor();

    @Override
    default OpenOrdersRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    @Value.Check
    default void check() {
        TradeChecks.names(symbol(), baseCoin(), settleCoin());
        TradeChecks.oneOf(
                !category().equals(Category.LINEAR)
                        || symbol().isPresent()
                        || baseCoin().isPresent()
                        || settleCoin().isPresent(),
                "symbol",
                "linear needs a symbol, base coin or settle coin");
        limit().ifPresent(value -> Check.range("limit", value, 1, 50));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds requests; thread-confined. */
    class Builder extends ImmutableOpenOrdersRequest.Builder {}
}
