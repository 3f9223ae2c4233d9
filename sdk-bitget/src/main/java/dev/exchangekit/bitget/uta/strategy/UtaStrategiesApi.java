package dev.exchangekit.bitget.uta.strategy;

import dev.exchangekit.bitget.Acknowledgement;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.bitget.internal.UtaStrategySearch;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Strategy orders of a unified account: take profit, stop loss, and orders that wait for a trigger. Methods block and throw {@link dev.exchangekit.core.error.SdkException}.
 * Thread-safe.
 */
public interface UtaStrategiesApi extends Calls {
    /**
     * Places a strategy order. If the answer is lost, the order is sought by its client order id; where it is not found, the
     * outcome stays unknown.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/strategy/Place-Strategy-Order">Bitget: Place Strategy Order</a>
     */
    default OrderAck placeOrder(PlaceStrategyOrderRequest request) {
        return call(UtaStrategiesEndpoints.PLACE_ORDER, request);
    }

    /**
     * Changes a strategy order that waits. If the answer is lost, the order is sought in all categories.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/strategy/Modify-Strategy-Order">Bitget: Modify Strategy Order</a>
     */
    default OrderAck modifyOrder(ModifyStrategyOrderRequest request) {
        return call(UtaStrategiesEndpoints.MODIFY_ORDER, request);
    }

    /**
     * Cancels a strategy order that waits. If the answer is lost, the order is sought in all categories.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/strategy/Cancel-Strategy-Order">Bitget: Cancel Strategy Order</a>
     */
    default Acknowledgement cancelOrder(CancelStrategyOrderRequest request) {
        return call(UtaStrategiesEndpoints.CANCEL_ORDER, request);
    }

    /**
     * Strategy orders that wait.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/strategy/Get-Unfilled-Strategy-Orders">Bitget: Unfilled Strategy Orders</a>
     */
    default List<StrategyOrder> openOrders(OpenStrategyOrdersRequest request) {
        return call(UtaStrategiesEndpoints.OPEN_ORDERS, request);
    }

    /**
     * One page of past strategy orders.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/strategy/Get-History-Strategy-Orders">Bitget: History Strategy Orders</a>
     */
    default StrategyOrderPage orderHistory(StrategyOrderHistoryRequest request) {
        return call(UtaStrategiesEndpoints.ORDER_HISTORY, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<StrategyOrder> orderHistoryStream(StrategyOrderHistoryRequest request) {
        return Paging.rangeStream(this, UtaStrategiesEndpoints.ORDER_HISTORY, request, ExchangeTime.NOW);
    }

    /**
     * Finds an order by your id, among those that wait first and then among the latest past ones. None means that the
     * exchange does not show it there, which proves nothing while the order may still be under way.
     */
    default Optional<StrategyOrder> findOrder(Category category, StrategyType type, String clientOid) {
        return UtaStrategySearch.find(category, type, clientOid).run(this);
    }

    /** The same calls with other options. */
    default UtaStrategiesApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
