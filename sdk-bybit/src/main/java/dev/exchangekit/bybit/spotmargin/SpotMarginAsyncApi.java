package dev.exchangekit.bybit.spotmargin;

import dev.exchangekit.bybit.Acknowledgement;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.NoParameters;
import java.util.concurrent.CompletableFuture;

/**
 * Trading spot with borrowed coins: whether, with which leverage, and how debts are repaid. No method blocks; futures
 * fail with {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface SpotMarginAsyncApi extends AsyncCalls {
    /**
     * Whether spot margin trading is on, and with which leverage.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/spot-margin-uta/status">Bybit: Get Status And Leverage</a>
     */
    default CompletableFuture<SpotMarginState> state() {
        return call(SpotMarginEndpoints.STATE, NoParameters.NONE);
    }

    /**
     * Leverage of coins in spot margin trading.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/spot-margin-uta/coinstate">Bybit: Get Coin State</a>
     */
    default CompletableFuture<CoinStates> coinStates(CoinStatesRequest request) {
        return call(SpotMarginEndpoints.COIN_STATES, request);
    }

    /**
     * Turns spot margin trading on or off. Needs an account on which it was activated in the web or the app.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/spot-margin-uta/switch-mode">Bybit: Toggle Margin
     * Trade</a>
     */
    default CompletableFuture<SpotMarginSwitch> switchMode(SwitchSpotMarginRequest request) {
        return call(SpotMarginEndpoints.SWITCH_MODE, request);
    }

    /**
     * Sets the largest leverage. Needs an account on which spot margin trading was activated in the web or the app.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/spot-margin-uta/set-leverage">Bybit: Set Leverage</a>
     */
    default CompletableFuture<Acknowledgement> setLeverage(SetSpotLeverageRequest request) {
        return call(SpotMarginEndpoints.SET_LEVERAGE, request);
    }

    /**
     * Which debts are repaid automatically.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/spot-margin-uta/get-auto-repay-mode">Bybit: Get Auto
     * Repay Mode</a>
     */
    default CompletableFuture<AutoRepayModes> autoRepayModes(AutoRepayModesRequest request) {
        return call(SpotMarginEndpoints.AUTO_REPAY_MODES, request);
    }

    /**
     * Lets debts be repaid automatically, or not.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/spot-margin-uta/set-auto-repay-mode">Bybit: Set Auto
     * Repay Mode</a>
     */
    default CompletableFuture<AutoRepayModes> setAutoRepayMode(SetAutoRepayModeRequest request) {
        return call(SpotMarginEndpoints.SET_AUTO_REPAY_MODE, request);
    }

    /** The same calls with other options. */
    default SpotMarginAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
