package dev.exchangekit.bithumb.twap;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Paging;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Orders that are cut into many over a time (TWAP), in KRW markets. No method blocks; futures fail with {@link dev.exchangekit.core.error.SdkException}. Bad arguments are thrown at once. Thread-safe.
 *
 * <p>They take no id of yours, so one whose answer was lost is neither sent again nor sought: its outcome is unknown at
 * once, and {@link #orders} shows what there is.
 */
public interface TwapAsyncApi extends AsyncCalls {
    /**
     * TWAP orders; one page.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/twap-%EC%A3%BC%EB%AC%B8%EB%82%B4%EC%97%AD-%EC%A1%B0%ED%9A%8C">Bithumb: TWAP orders</a>
     */
    default CompletableFuture<TwapPage> orders(TwapOrdersRequest request) {
        return call(TwapEndpoints.ORDERS, request);
    }

    /** Hands the items of all pages to the visitor; see {@link Paging#forEach}. */
    default CompletableFuture<Void> ordersForEach(TwapOrdersRequest request, Predicate<? super TwapOrder> visitor) {
        return Paging.forEach(this::orders, request, visitor);
    }

    /**
     * Starts a TWAP order. When the answer is lost, the future fails with {@link
     * dev.exchangekit.core.error.OrderOutcomeUnknownException}.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/twap-%EC%A3%BC%EB%AC%B8-%EC%9A%94%EC%B2%AD">Bithumb: start a TWAP order</a>
     */
    default CompletableFuture<TwapAck> start(StartTwapRequest request) {
        return call(TwapEndpoints.START, request);
    }

    /**
     * Stops a TWAP order. What was ordered of it stays. When the answer is lost, the future fails with {@link
     * dev.exchangekit.core.error.OrderOutcomeUnknownException}.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/twap-%EC%A3%BC%EB%AC%B8-%EC%B7%A8%EC%86%8C">Bithumb: stop a TWAP order</a>
     */
    default CompletableFuture<TwapAck> stop(StopTwapRequest request) {
        return call(TwapEndpoints.STOP, request);
    }

    /** The same calls with other options. */
    default TwapAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
