package dev.exchangekit.bybit.position;

import dev.exchangekit.bybit.Acknowledgement;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.stream.Stream;

/**
 * Positions, their leverage, mode, take profit and stop loss. Methods block and throw {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface PositionApi extends Calls {
    /**
     * One page of positions.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/position">Bybit: Get Position Info</a>
     */
    default PositionPage positions(PositionsRequest request) {
        return call(PositionEndpoints.POSITIONS, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<Position> positionsStream(PositionsRequest request) {
        return Paging.stream(this::positions, request);
    }

    /**
     * Sets the leverage of a symbol. Setting what is set already fails with {@link
     * dev.exchangekit.core.error.ErrorKind#NOT_MODIFIED}.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/leverage">Bybit: Set Leverage</a>
     */
    default Acknowledgement setLeverage(SetLeverageRequest request) {
        return call(PositionEndpoints.SET_LEVERAGE, request);
    }

    /**
     * Chooses one-way or hedge mode. Setting what is set already fails with {@link
     * dev.exchangekit.core.error.ErrorKind#NOT_MODIFIED}.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/position-mode">Bybit: Switch Position Mode</a>
     */
    default Acknowledgement switchPositionMode(SwitchPositionModeRequest request) {
        return call(PositionEndpoints.SWITCH_POSITION_MODE, request);
    }

    /**
     * Sets take profit, stop loss or trailing stop of a position. Never sent again once it may have
     * arrived.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/trading-stop">Bybit: Set Trading Stop</a>
     */
    default Acknowledgement setTradingStop(TradingStopRequest request) {
        return call(PositionEndpoints.SET_TRADING_STOP, request);
    }

    /** The endpoints behind this API, in the order of their declaration. */
    static List<Endpoint<?, ?>> endpoints() {
        return PositionEndpoints.all();
    }

    /** The same calls with other options. */
    default PositionApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
