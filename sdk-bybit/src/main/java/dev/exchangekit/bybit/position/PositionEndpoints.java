package dev.exchangekit.bybit.position;

import dev.exchangekit.bybit.Acknowledgement;
import dev.exchangekit.bybit.internal.BybitLimits;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.time.Duration;
import java.util.List;

/** The endpoints of the position area, one constant each. */
public final class PositionEndpoints {
    private static final EndpointList POSITION = EndpointList.signed("position");

    public static final Endpoint<PositionsRequest, PositionPage> POSITIONS = POSITION.get(
                    "positions", "/v5/position/list", PositionsRequest.class, PositionPage.class)
            .limit(BybitLimits.uid("position.positions", 50))
            .build();

    public static final Endpoint<SetLeverageRequest, Acknowledgement> SET_LEVERAGE = POSITION.post(
                    "setLeverage", "/v5/position/set-leverage", SetLeverageRequest.class, Acknowledgement.class)
            .limit(BybitLimits.uid("position.setLeverage", 10, Lane.PLACE))
            .build();

    public static final Endpoint<SwitchPositionModeRequest, Acknowledgement> SWITCH_POSITION_MODE = POSITION.post(
                    "switchPositionMode",
                    "/v5/position/switch-mode",
                    SwitchPositionModeRequest.class,
                    Acknowledgement.class)
            .limit(BybitLimits.uid("position.switchPositionMode", 10, Lane.PLACE))
            .build();

    public static final Endpoint<TradingStopRequest, Acknowledgement> SET_TRADING_STOP = POSITION.post(
                    "setTradingStop", "/v5/position/trading-stop", TradingStopRequest.class, Acknowledgement.class)
            .limit(BybitLimits.uid("position.setTradingStop", 10, Lane.PLACE))
            .build();

    public static final Endpoint<SetAutoAddMarginRequest, Acknowledgement> SET_AUTO_ADD_MARGIN = POSITION.post(
                    "setAutoAddMargin",
                    "/v5/position/set-auto-add-margin",
                    SetAutoAddMarginRequest.class,
                    Acknowledgement.class)
            .limit(BybitLimits.uid("position.setAutoAddMargin", 10, Lane.PLACE))
            .build();

    public static final Endpoint<AddMarginRequest, Position> ADD_MARGIN = POSITION.post(
                    "addMargin", "/v5/position/add-margin", AddMarginRequest.class, Position.class)
            .limit(BybitLimits.uid("position.addMargin", 10, Lane.PLACE))
            .build();

    public static final Endpoint<ConfirmNewRiskLimitRequest, Acknowledgement> CONFIRM_NEW_RISK_LIMIT = POSITION.post(
                    "confirmNewRiskLimit",
                    "/v5/position/confirm-pending-mmr",
                    ConfirmNewRiskLimitRequest.class,
                    Acknowledgement.class)
            .limit(BybitLimits.uid("position.confirmNewRiskLimit", 10, Lane.PLACE))
            .build();

    public static final Endpoint<LeverageSettingsRequest, LeverageSettings> LEVERAGE_SETTINGS = POSITION.get(
                    "leverageSettings",
                    "/v5/position/symbol-info",
                    LeverageSettingsRequest.class,
                    LeverageSettings.class)
            .build();

    public static final Endpoint<ClosedPnlRequest, ClosedPnlPage> CLOSED_PNL = POSITION.get(
                    "closedPnl", "/v5/position/closed-pnl", ClosedPnlRequest.class, ClosedPnlPage.class)
            .limit(BybitLimits.uid("position.closedPnl", 50))
            .window(Duration.ofDays(7))
            .build();

    public static final Endpoint<ClosedOptionPositionsRequest, ClosedOptionPositionPage> CLOSED_OPTION_POSITIONS =
            POSITION.get(
                            "closedOptionPositions",
                            "/v5/position/get-closed-positions",
                            ClosedOptionPositionsRequest.class,
                            ClosedOptionPositionPage.class)
                    .limit(BybitLimits.uid("position.closedOptionPositions", 50))
                    .window(Duration.ofDays(7))
                    .build();

    public static final Endpoint<MovePositionsRequest, MovePositionsAck> MOVE_POSITIONS = POSITION.post(
                    "movePositions", "/v5/position/move-positions", MovePositionsRequest.class, MovePositionsAck.class)
            .limit(BybitLimits.uid("position.movePositions", 10, Lane.PLACE))
            .build();

    public static final Endpoint<MoveHistoryRequest, MovePage> MOVE_HISTORY = POSITION.get(
                    "moveHistory", "/v5/position/move-history", MoveHistoryRequest.class, MovePage.class)
            .limit(BybitLimits.uid("position.moveHistory", 10))
            .window(Duration.ofDays(7))
            .build();

    private PositionEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return POSITION.all();
    }
}
