package dev.exchangekit.bybit.account;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.NoParameters;
import java.util.concurrent.CompletableFuture;

/**
 * The unified account: balances, modes, fees. No method blocks; futures fail with {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface AccountAsyncApi extends AsyncCalls {
    /** Balances of all coins in the unified account that are not zero. */
    default CompletableFuture<WalletBalances> walletBalance() {
        return walletBalance(WalletBalanceRequest.builder().build());
    }

    /**
     * Balances of a wallet.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/wallet-balance">Bybit: Get Wallet Balance</a>
     */
    default CompletableFuture<WalletBalances> walletBalance(WalletBalanceRequest request) {
        return call(AccountEndpoints.WALLET_BALANCE, request);
    }

    /**
     * Modes of the account.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/account-info">Bybit: Get Account Info</a>
     */
    default CompletableFuture<AccountInfo> info() {
        return call(AccountEndpoints.INFO, NoParameters.NONE);
    }

    /**
     * Trading fees of the account.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/fee-rate">Bybit: Get Fee Rate</a>
     */
    default CompletableFuture<FeeRates> feeRates(FeeRatesRequest request) {
        return call(AccountEndpoints.FEE_RATES, request);
    }

    /**
     * Chooses how positions share margin.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/set-margin-mode">Bybit: Set Margin Mode</a>
     */
    default CompletableFuture<MarginModeChange> setMarginMode(SetMarginModeRequest request) {
        return call(AccountEndpoints.SET_MARGIN_MODE, request);
    }

    /** The same calls with other options. */
    default AccountAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
