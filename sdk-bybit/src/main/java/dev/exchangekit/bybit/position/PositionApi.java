package dev.exchangekit.bybit.position;

import dev.exchangekit.bybit.Acknowledgement;
import dev.exchangekit.bybit.internal.ExchangeTime;
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

    /**
     * Whether margin is added to an isolated position by itself. Never sent again once it may have arrived.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/auto-add-margin">Bybit: Set Auto Add Margin</a>
     */
    default Acknowledgement setAutoAddMargin(SetAutoAddMarginRequest request) {
        return call(PositionEndpoints.SET_AUTO_ADD_MARGIN, request);
    }

    /**
     * Adds margin to an isolated position, or takes some from it, and returns the position. Never sent again once it
     * may have arrived.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/manual-add-margin">Bybit: Add Or Reduce
     * Margin</a>
     */
    default Position addMargin(AddMarginRequest request) {
        return call(PositionEndpoints.ADD_MARGIN, request);
    }

    /**
     * Confirms a new risk limit, after which a position that could only be reduced can grow again; see {@link
     * Position#isReduceOnly}. Never sent again once it may have arrived.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/confirm-mmr">Bybit: Confirm New Risk Limit</a>
     */
    default Acknowledgement confirmNewRiskLimit(ConfirmNewRiskLimitRequest request) {
        return call(PositionEndpoints.CONFIRM_NEW_RISK_LIMIT, request);
    }

    /**
     * Leverage of symbols, with or without a position. Fails with portfolio margin.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/batch-lvg">Bybit: Get Futures Leverage</a>
     */
    default LeverageSettings leverageSettings(LeverageSettingsRequest request) {
        return call(PositionEndpoints.LEVERAGE_SETTINGS, request);
    }

    /**
     * One page of what was gained or lost by closing positions.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/close-pnl">Bybit: Get Closed PnL</a>
     */
    default ClosedPnlPage closedPnl(ClosedPnlRequest request) {
        return call(PositionEndpoints.CLOSED_PNL, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<ClosedPnl> closedPnlStream(ClosedPnlRequest request) {
        return Paging.rangeStream(this, PositionEndpoints.CLOSED_PNL, request, ExchangeTime.NOW);
    }

    /**
     * One page of closed positions in options, the last closed first.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/close-position">Bybit: Get Closed Options
     * Positions</a>
     */
    default ClosedOptionPositionPage closedOptionPositions(ClosedOptionPositionsRequest request) {
        return call(PositionEndpoints.CLOSED_OPTION_POSITIONS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<ClosedOptionPosition> closedOptionPositionsStream(ClosedOptionPositionsRequest request) {
        return Paging.rangeStream(this, PositionEndpoints.CLOSED_OPTION_POSITIONS, request, ExchangeTime.NOW);
    }

    /**
     * Moves positions between two accounts of one master account, with its key and without fees. Never sent again
     * once it may have arrived; {@link #moveHistory} tells what became of it.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/move-position">Bybit: Move Position</a>
     */
    default MovePositionsAck movePositions(MovePositionsRequest request) {
        return call(PositionEndpoints.MOVE_POSITIONS, request);
    }

    /**
     * One page of moves of positions.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/move-position-history">Bybit: Get Move Position
     * History</a>
     */
    default MovePage moveHistory(MoveHistoryRequest request) {
        return call(PositionEndpoints.MOVE_HISTORY, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<MovedPosition> moveHistoryStream(MoveHistoryRequest request) {
        return Paging.rangeStream(this, PositionEndpoints.MOVE_HISTORY, request, ExchangeTime.NOW);
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
