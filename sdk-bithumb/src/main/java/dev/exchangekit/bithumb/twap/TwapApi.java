package dev.exchangekit.bithumb.twap;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Paging;
import java.util.stream.Stream;

/**
 * Orders that are cut into many over a time (TWAP), in KRW markets. Methods block and throw {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 *
 * <p>They take no id of yours, so one whose answer was lost is neither sent again nor sought: its outcome is unknown at
 * once, and {@link #orders} shows what there is.
 */
public interface TwapApi extends Calls {
    /**
     * TWAP orders; one page.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/twap-%EC%A3%BC%EB%AC%B8%EB%82%B4%EC%97%AD-%EC%A1%B0%ED%9A%8C">Bithumb: TWAP orders</a>
     */
    default TwapPage orders(TwapOrdersRequest request) {
        return call(TwapEndpoints.ORDERS, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<TwapOrder> ordersStream(TwapOrdersRequest request) {
        return Paging.stream(this::orders, request);
    }

    /**
     * Starts a TWAP order.
     *
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when the answer was lost
     * @see <a href="https://apidocs.bithumb.com/reference/twap-%EC%A3%BC%EB%AC%B8-%EC%9A%94%EC%B2%AD">Bithumb: start a TWAP order</a>
     */
    default TwapAck start(StartTwapRequest request) {
        return call(TwapEndpoints.START, request);
    }

    /**
     * Stops a TWAP order. What was ordered of it stays.
     *
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when the answer was lost
     * @see <a href="https://apidocs.bithumb.com/reference/twap-%EC%A3%BC%EB%AC%B8-%EC%B7%A8%EC%86%8C">Bithumb: stop a TWAP order</a>
     */
    default TwapAck stop(StopTwapRequest request) {
        return call(TwapEndpoints.STOP, request);
    }

    /** The same calls with other options. */
    default TwapApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
