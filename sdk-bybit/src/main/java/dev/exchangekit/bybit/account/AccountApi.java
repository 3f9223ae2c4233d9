package dev.exchangekit.bybit.account;

import dev.exchangekit.bybit.Acknowledgement;
import dev.exchangekit.bybit.internal.ExchangeTime;
import dev.exchangekit.bybit.market.Instrument;
import dev.exchangekit.bybit.market.Instruments;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.stream.Stream;

/**
 * The unified account: balances, ledger, debts, collateral, modes, fees. Methods block and throw {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
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

    /**
     * How much of some coins can leave the unified account.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/unified-trans-amnt">Bybit: Get Transferable Amount
     * (Unified)</a>
     */
    default TransferableAmounts transferableAmounts(TransferableAmountsRequest request) {
        return call(AccountEndpoints.TRANSFERABLE_AMOUNTS, request);
    }

    /**
     * One page of the ledger of the unified account. New entries may appear with a delay.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/transaction-log">Bybit: Get Transaction Log</a>
     */
    default TransactionLog transactionLog(TransactionLogRequest request) {
        return call(AccountEndpoints.TRANSACTION_LOG, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<Transaction> transactionLogStream(TransactionLogRequest request) {
        return Paging.rangeStream(this, AccountEndpoints.TRANSACTION_LOG, request, ExchangeTime.NOW);
    }

    /**
     * One page of the specifications of the instruments that the account may trade.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/instrument">Bybit: Get Account Instruments
     * Info</a>
     */
    default Instruments instruments(AccountInstrumentsRequest request) {
        return call(AccountEndpoints.INSTRUMENTS, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<Instrument> instrumentsStream(AccountInstrumentsRequest request) {
        return Paging.stream(this::instruments, request);
    }

    /**
     * Borrows a coin.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/borrow">Bybit: Manual Borrow</a>
     */
    default Borrowing borrow(BorrowRequest request) {
        return call(AccountEndpoints.BORROW, request);
    }

    /**
     * One page of the interest on what was borrowed, the newest first.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/borrow-history">Bybit: Get Borrow History</a>
     */
    default BorrowHistory borrowHistory(BorrowHistoryRequest request) {
        return call(AccountEndpoints.BORROW_HISTORY, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<BorrowRecord> borrowHistoryStream(BorrowHistoryRequest request) {
        return Paging.rangeStream(this, AccountEndpoints.BORROW_HISTORY, request, ExchangeTime.NOW);
    }

    /**
     * Repays what was borrowed by hand, if need be by converting other coins.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/repay">Bybit: Manual Repay</a>
     */
    default Repayment repay(RepayRequest request) {
        return call(AccountEndpoints.REPAY, request);
    }

    /**
     * Repays what was borrowed by hand, from the balance of the coin alone.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/no-convert-repay">Bybit: Manual Repay Without
     * Asset Conversion</a>
     */
    default Repayment repayWithoutConversion(RepayWithoutConversionRequest request) {
        return call(AccountEndpoints.REPAY_WITHOUT_CONVERSION, request);
    }

    /**
     * Repays liabilities other than those borrowed by hand. Needs the permission for USDC contracts.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/repay-liability">Bybit: Repay Liability</a>
     */
    default RepaidLiabilities repayLiabilities(RepayLiabilitiesRequest request) {
        return call(AccountEndpoints.REPAY_LIABILITIES, request);
    }

    /**
     * What coins are worth as collateral, and at which terms they can be borrowed.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/collateral-info">Bybit: Get Collateral Info</a>
     */
    default CollateralInfo collateralInfo(CollateralInfoRequest request) {
        return call(AccountEndpoints.COLLATERAL_INFO, request);
    }

    /**
     * Lets a coin serve as collateral, or not.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/set-collateral">Bybit: Set Collateral Coin</a>
     */
    default Acknowledgement setCollateral(SetCollateralRequest request) {
        return call(AccountEndpoints.SET_COLLATERAL, request);
    }

    /**
     * Lets several coins serve as collateral, or not.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/batch-set-collateral">Bybit: Batch Set Collateral
     * Coin</a>
     */
    default CollateralChanges setCollaterals(SetCollateralsRequest request) {
        return call(AccountEndpoints.SET_COLLATERALS, request);
    }

    /**
     * Greeks of the options of the account, per base coin.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/coin-greeks">Bybit: Get Coin Greeks</a>
     */
    default AccountGreeks coinGreeks(CoinGreeksRequest request) {
        return call(AccountEndpoints.COIN_GREEKS, request);
    }

    /**
     * What is cancelled when the connection is lost.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/dcp-info">Bybit: Get DCP Info</a>
     */
    default DcpInfo dcpInfo() {
        return call(AccountEndpoints.DCP_INFO, NoParameters.NONE);
    }

    /**
     * Limits and state of the market maker protection.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/get-mmp-state">Bybit: Get MMP State</a>
     */
    default MmpStates mmpState(MmpStateRequest request) {
        return call(AccountEndpoints.MMP_STATE, request);
    }

    /**
     * Sets the limits of the market maker protection.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/set-mmp">Bybit: Set MMP</a>
     */
    default Acknowledgement setMmp(SetMmpRequest request) {
        return call(AccountEndpoints.SET_MMP, request);
    }

    /**
     * Lets trading go on after the market maker protection froze it.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/reset-mmp">Bybit: Reset MMP</a>
     */
    default Acknowledgement resetMmp(ResetMmpRequest request) {
        return call(AccountEndpoints.RESET_MMP, request);
    }

    /**
     * What the exchange does with orders of the account.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/get-user-setting-config">Bybit: Get Trade
     * Behaviour Config</a>
     */
    default TradeBehaviour tradeBehaviour() {
        return call(AccountEndpoints.TRADE_BEHAVIOUR, NoParameters.NONE);
    }

    /**
     * Chooses what becomes of orders with limit prices beyond the allowed ones.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/set-price-limit">Bybit: Set Price Limit
     * Behaviour</a>
     */
    default Acknowledgement setPriceLimitBehaviour(SetPriceLimitBehaviourRequest request) {
        return call(AccountEndpoints.SET_PRICE_LIMIT_BEHAVIOUR, request);
    }

    /**
     * Lets spot assets hedge in portfolio margin, or not.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/set-spot-hedge">Bybit: Set Spot Hedging</a>
     */
    default Acknowledgement setSpotHedging(SetSpotHedgingRequest request) {
        return call(AccountEndpoints.SET_SPOT_HEDGING, request);
    }

    /**
     * Which accounts self-match prevention takes for one.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/smp-group">Bybit: Get SMP Group ID</a>
     */
    default SmpGroup smpGroup() {
        return call(AccountEndpoints.SMP_GROUP, NoParameters.NONE);
    }

    /**
     * Upgrades the account to the pro generation of unified accounts. Not possible with open orders, and not from
     * minute 50 to minute 5 of the next hour.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/account/upgrade-unified-account">Bybit: Upgrade to Unified
     * Account Pro</a>
     */
    default AccountUpgrade upgradeToUnified() {
        return call(AccountEndpoints.UPGRADE_TO_UNIFIED, NoParameters.NONE);
    }

    /** The same calls with other options. */
    default AccountApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
