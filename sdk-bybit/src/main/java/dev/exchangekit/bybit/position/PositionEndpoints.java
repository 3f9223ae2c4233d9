package dev.exchangekit.bybit.position;

import dev.exchangekit.bybit.Acknowledgement;
import dev.exchangekit.bybit.internal.BybitLimits;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
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

    private PositionEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return POSITION.all();
    }
}
