package dev.exchangekit.bybit.position;

import dev.exchangekit.bybit.Acknowledgement;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Paging;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Positions, their leverage, mode, take profit and stop loss. No method blocks; futures complete on the client's
 * callback executor and fail with {@link dev.exchangekit.core.error.SdkException}. Bad arguments are thrown at
 * once. Thread-safe.
 */
public interface PositionAsyncApi extends AsyncCalls {
    /**
     * One page of positions.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/position">Bybit: Get Position Info</a>
     */
    default CompletableFuture<PositionPage> positions(PositionsRequest request) {
        return call(PositionEndpoints.POSITIONS, request);
    }

    /** Hands every item of all pages to the visitor until it answers false; see {@link Paging#forEach}. */
    default CompletableFuture<Void> positionsForEach(PositionsRequest request, Predicate<? super Position> visitor) {
        return Paging.forEach(this::positions, request, visitor);
    }

    /**
     * Sets the leverage of a symbol. Setting what is set already fails with {@link
     * dev.exchangekit.core.error.ErrorKind#NOT_MODIFIED}.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/leverage">Bybit: Set Leverage</a>
     */
    default CompletableFuture<Acknowledgement> setLeverage(SetLeverageRequest request) {
        return call(PositionEndpoints.SET_LEVERAGE, request);
    }

    /**
     * Chooses one-way or hedge mode. Setting what is set already fails with {@link
     * dev.exchangekit.core.error.ErrorKind#NOT_MODIFIED}.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/position-mode">Bybit: Switch Position Mode</a>
     */
    default CompletableFuture<Acknowledgement> switchPositionMode(SwitchPositionModeRequest request) {
        return call(PositionEndpoints.SWITCH_POSITION_MODE, request);
    }

    /**
     * Sets take profit, stop loss or trailing stop of a position. Never sent again once it may have
     * arrived.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/trading-stop">Bybit: Set Trading Stop</a>
     */
    default CompletableFuture<Acknowledgement> setTradingStop(TradingStopRequest request) {
        return call(PositionEndpoints.SET_TRADING_STOP, request);
    }

    /** The same calls with other options. */
    default PositionAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
