package dev.exchangekit.bybit.account;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.NoParameters;

/**
 * The unified account: balances, modes, fees. Methods block and throw {@link dev.exchangekit.core.error.SdkException}.
 * Thread-safe.
 */
public interface AccountApi extends Calls {
    /** Balances of all coins in the unified account that are not zero. */
    default WalletBalances walletBalance() {
        return walletBalance(WalletBalanceRequest.builder().build());
    }

    /**
     * Balances of a wallet.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/wallet-balance">Bybit: Get Wallet Balance</a>
     */
    default WalletBalances walletBalance(WalletBalanceRequest request) {
        return call(AccountEndpoints.WALLET_BALANCE, request);
    }

    /**
     * Modes of the account.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/account-info">Bybit: Get Account Info</a>
     */
    default AccountInfo info() {
        return call(AccountEndpoints.INFO, NoParameters.NONE);
    }

    /**
     * Trading fees of the account.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/fee-rate">Bybit: Get Fee Rate</a>
     */
    default FeeRates feeRates(FeeRatesRequest request) {
        return call(AccountEndpoints.FEE_RATES, request);
    }

    /**
     * Chooses how positions share margin.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/set-margin-mode">Bybit: Set Margin Mode</a>
     */
    default MarginModeChange setMarginMode(SetMarginModeRequest request) {
        return call(AccountEndpoints.SET_MARGIN_MODE, request);
    }

    /** The same calls with other options. */
    default AccountApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
