package dev.exchangekit.bybit.position;

import dev.exchangekit.bybit.Acknowledgement;
import dev.exchangekit.bybit.internal.ExchangeTime;
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

    /**
     * Whether margin is added to an isolated position by itself. Never sent again once it may have arrived.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/auto-add-margin">Bybit: Set Auto Add Margin</a>
     */
    default CompletableFuture<Acknowledgement> setAutoAddMargin(SetAutoAddMarginRequest request) {
        return call(PositionEndpoints.SET_AUTO_ADD_MARGIN, request);
    }

    /**
     * Adds margin to an isolated position, or takes some from it, and returns the position. Never sent again once it
     * may have arrived.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/manual-add-margin">Bybit: Add Or Reduce
     * Margin</a>
     */
    default CompletableFuture<Position> addMargin(AddMarginRequest request) {
        return call(PositionEndpoints.ADD_MARGIN, request);
    }

    /**
     * Confirms a new risk limit, after which a position that could only be reduced can grow again; see {@link
     * Position#isReduceOnly}. Never sent again once it may have arrived.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/confirm-mmr">Bybit: Confirm New Risk Limit</a>
     */
    default CompletableFuture<Acknowledgement> confirmNewRiskLimit(ConfirmNewRiskLimitRequest request) {
        return call(PositionEndpoints.CONFIRM_NEW_RISK_LIMIT, request);
    }

    /**
     * Leverage of symbols, with or without a position. Fails with portfolio margin.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/batch-lvg">Bybit: Get Futures Leverage</a>
     */
    default CompletableFuture<LeverageSettings> leverageSettings(LeverageSettingsRequest request) {
        return call(PositionEndpoints.LEVERAGE_SETTINGS, request);
    }

    /**
     * One page of what was gained or lost by closing positions.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/close-pnl">Bybit: Get Closed PnL</a>
     */
    default CompletableFuture<ClosedPnlPage> closedPnl(ClosedPnlRequest request) {
        return call(PositionEndpoints.CLOSED_PNL, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> closedPnlForEach(ClosedPnlRequest request, Predicate<? super ClosedPnl> visitor) {
        return Paging.rangeForEach(this, PositionEndpoints.CLOSED_PNL, request, ExchangeTime.NOW, visitor);
    }

    /**
     * One page of closed positions in options, the last closed first.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/close-position">Bybit: Get Closed Options
     * Positions</a>
     */
    default CompletableFuture<ClosedOptionPositionPage> closedOptionPositions(ClosedOptionPositionsRequest request) {
        return call(PositionEndpoints.CLOSED_OPTION_POSITIONS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> closedOptionPositionsForEach(
            ClosedOptionPositionsRequest request, Predicate<? super ClosedOptionPosition> visitor) {
        return Paging.rangeForEach(this, PositionEndpoints.CLOSED_OPTION_POSITIONS, request, ExchangeTime.NOW, visitor);
    }

    /**
     * Moves positions between two accounts of one master account, with its key and without fees. Never sent again
     * once it may have arrived; {@link #moveHistory} tells what became of it.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/move-position">Bybit: Move Position</a>
     */
    default CompletableFuture<MovePositionsAck> movePositions(MovePositionsRequest request) {
        return call(PositionEndpoints.MOVE_POSITIONS, request);
    }

    /**
     * One page of moves of positions.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/position/move-position-history">Bybit: Get Move Position
     * History</a>
     */
    default CompletableFuture<MovePage> moveHistory(MoveHistoryRequest request) {
        return call(PositionEndpoints.MOVE_HISTORY, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> moveHistoryForEach(
            MoveHistoryRequest request, Predicate<? super MovedPosition> visitor) {
        return Paging.rangeForEach(this, PositionEndpoints.MOVE_HISTORY, request, ExchangeTime.NOW, visitor);
    }

    /** The same calls with other options. */
    default PositionAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
