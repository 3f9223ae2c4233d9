package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which open orders to cancel. Futures need one of symbol, base coin and settle coin; of several given the exchange
 * takes the first in this order.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCancelAllOrdersRequest.class)
@JsonDeserialize(builder = CancelAllOrdersRequest.Builder.class)
public interface CancelAllOrdersRequest {
    /** Kind of product: spot, linear, inverse or option. */
    Category category();

    /** Symbol, upper case: {@code BTCUSDT}. */
    Optional<String> symbol();

    /** Base coin, upper case. Of futures it cancels all orders of the category. */
    Optional<String> baseCoin();

    /** Settle coin, upper case; of options USDT or USDC. Not spot. */
    Optional<String> settleCoin();

    /** Which kind of orders; when absent, of spot only normal orders, else all. */
    Optional<OrderFilter> orderFilter();

    /**
     * {@link StopOrderType#STOP} spares TP/SL and trailing stop orders. Futures with {@link OrderFilter#STOP_ORDER}
     * only.
     */
    Optional<StopOrderType> stopOrderType();

    @Value.Check
    default void check() {
        TradeChecks.names(symbol(), baseCoin(), settleCoin());
        TradeChecks.oneOf(
                !TradeChecks.isFutures(category())
                        || symbol().isPresent()
                        || baseCoin().isPresent()
                        || settleCoin().isPresent(),
                "symbol",
                "futures need a symbol, base coin or settle coin");
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds requests; thread-confined. */
    class Builder extends ImmutableCancelAllOrdersRequest.Builder {}
}
