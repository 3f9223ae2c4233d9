package dev.exchangekit.bybit.spotmargin;

import dev.exchangekit.bybit.Acknowledgement;
import dev.exchangekit.bybit.internal.BybitLimits;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.util.List;

/** The endpoints of the spot margin area, one constant each. */
public final class SpotMarginEndpoints {
    private static final EndpointList SPOT_MARGIN = EndpointList.signed("spotMargin");

    public static final Endpoint<NoParameters, SpotMarginState> STATE = SPOT_MARGIN
            .get("state", "/v5/spot-margin-trade/state", NoParameters.class, SpotMarginState.class)
            .limit(BybitLimits.uid("spotMargin.state", 50))
            .build();

    public static final Endpoint<CoinStatesRequest, CoinStates> COIN_STATES = SPOT_MARGIN
            .get("coinStates", "/v5/spot-margin-trade/coinstate", CoinStatesRequest.class, CoinStates.class)
            .limit(BybitLimits.uid("spotMargin.coinStates", 50))
            .build();

    public static final Endpoint<SwitchSpotMarginRequest, SpotMarginSwitch> SWITCH_MODE = SPOT_MARGIN
            .post(
                    "switchMode",
                    "/v5/spot-margin-trade/switch-mode",
                    SwitchSpotMarginRequest.class,
                    SpotMarginSwitch.class)
            .limit(BybitLimits.uid("spotMargin.switchMode", 5, Lane.PLACE))
            .build();

    public static final Endpoint<SetSpotLeverageRequest, Acknowledgement> SET_LEVERAGE = SPOT_MARGIN
            .post(
                    "setLeverage",
                    "/v5/spot-margin-trade/set-leverage",
                    SetSpotLeverageRequest.class,
                    Acknowledgement.class)
            .limit(BybitLimits.uid("spotMargin.setLeverage", 5, Lane.PLACE))
            .build();

    public static final Endpoint<AutoRepayModesRequest, AutoRepayModes> AUTO_REPAY_MODES = SPOT_MARGIN
            .get(
                    "autoRepayModes",
                    "/v5/spot-margin-trade/get-auto-repay-mode",
                    AutoRepayModesRequest.class,
                    AutoRepayModes.class)
            .limit(BybitLimits.uid("spotMargin.autoRepayModes", 50))
            .build();

    public static final Endpoint<SetAutoRepayModeRequest, AutoRepayModes> SET_AUTO_REPAY_MODE = SPOT_MARGIN
            .post(
                    "setAutoRepayMode",
                    "/v5/spot-margin-trade/set-auto-repay-mode",
                    SetAutoRepayModeRequest.class,
                    AutoRepayModes.class)
            .limit(BybitLimits.uid("spotMargin.setAutoRepayMode", 5, Lane.PLACE))
            .build();

    private SpotMarginEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return SPOT_MARGIN.all();
    }
}
