package dev.exchangekit.bybit.account;

import dev.exchangekit.bybit.Acknowledgement;
import dev.exchangekit.bybit.internal.BybitLimits;
import dev.exchangekit.bybit.market.Instruments;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.time.Duration;
import java.util.List;

/** The endpoints of the account area, one constant each. */
public final class AccountEndpoints {
    private static final EndpointList ACCOUNT = EndpointList.signed("account");

    public static final Endpoint<WalletBalanceRequest, WalletBalances> WALLET_BALANCE = ACCOUNT.get(
                    "walletBalance", "/v5/account/wallet-balance", WalletBalanceRequest.class, WalletBalances.class)
            .limit(BybitLimits.uid("account.walletBalance", 50))
            .build();

    public static final Endpoint<NoParameters, AccountInfo> INFO = ACCOUNT.get(
                    "info", "/v5/account/info", NoParameters.class, AccountInfo.class)
            .limit(BybitLimits.uid("account.info", 50))
            .build();

    public static final Endpoint<FeeRatesRequest, FeeRates> FEE_RATES = ACCOUNT.get(
                    "feeRates", "/v5/account/fee-rate", FeeRatesRequest.class, FeeRates.class)
            .limit(BybitLimits.uid("account.feeRates", 5))
            .build();

    public static final Endpoint<SetMarginModeRequest, MarginModeChange> SET_MARGIN_MODE = ACCOUNT.post(
                    "setMarginMode", "/v5/account/set-margin-mode", SetMarginModeRequest.class, MarginModeChange.class)
            .limit(BybitLimits.uid("account.setMarginMode", 5, Lane.PLACE))
            .build();

    public static final Endpoint<TransferableAmountsRequest, TransferableAmounts> TRANSFERABLE_AMOUNTS = ACCOUNT.get(
                    "transferableAmounts",
                    "/v5/account/withdrawal",
                    TransferableAmountsRequest.class,
                    TransferableAmounts.class)
            .limit(BybitLimits.uid("account.transferableAmounts", 50))
            .build();

    public static final Endpoint<TransactionLogRequest, TransactionLog> TRANSACTION_LOG = ACCOUNT.get(
                    "transactionLog", "/v5/account/transaction-log", TransactionLogRequest.class, TransactionLog.class)
            .limit(BybitLimits.uid("account.transactionLog", 25))
            .window(Duration.ofDays(7))
            .build();

    public static final Endpoint<AccountInstrumentsRequest, Instruments> INSTRUMENTS = ACCOUNT.get(
                    "instruments", "/v5/account/instruments-info", AccountInstrumentsRequest.class, Instruments.class)
            .limit(BybitLimits.uid("account.instruments", 10))
            .build();

    public static final Endpoint<BorrowRequest, Borrowing> BORROW = ACCOUNT.post(
                    "borrow", "/v5/account/borrow", BorrowRequest.class, Borrowing.class)
            .limit(BybitLimits.uid("account.borrow", 1, Lane.PLACE))
            .build();

    public static final Endpoint<BorrowHistoryRequest, BorrowHistory> BORROW_HISTORY = ACCOUNT.get(
                    "borrowHistory", "/v5/account/borrow-history", BorrowHistoryRequest.class, BorrowHistory.class)
            .limit(BybitLimits.uid("account.borrowHistory", 50))
            .window(Duration.ofDays(30))
            .build();

    public static final Endpoint<RepayRequest, Repayment> REPAY = ACCOUNT.post(
                    "repay", "/v5/account/repay", RepayRequest.class, Repayment.class)
            .limit(BybitLimits.uid("account.repay", 1, Lane.PLACE))
            .build();

    public static final Endpoint<RepayWithoutConversionRequest, Repayment> REPAY_WITHOUT_CONVERSION = ACCOUNT.post(
                    "repayWithoutConversion",
                    "/v5/account/no-convert-repay",
                    RepayWithoutConversionRequest.class,
                    Repayment.class)
            .limit(BybitLimits.uid("account.repayWithoutConversion", 1, Lane.PLACE))
            .build();

    public static final Endpoint<RepayLiabilitiesRequest, RepaidLiabilities> REPAY_LIABILITIES = ACCOUNT.post(
                    "repayLiabilities",
                    "/v5/account/quick-repayment",
                    RepayLiabilitiesRequest.class,
                    RepaidLiabilities.class)
            .limit(BybitLimits.uid("account.repayLiabilities", 1, Lane.PLACE))
            .build();

    public static final Endpoint<CollateralInfoRequest, CollateralInfo> COLLATERAL_INFO = ACCOUNT.get(
                    "collateralInfo", "/v5/account/collateral-info", CollateralInfoRequest.class, CollateralInfo.class)
            .limit(BybitLimits.uid("account.collateralInfo", 50))
            .build();

    public static final Endpoint<SetCollateralRequest, Acknowledgement> SET_COLLATERAL = ACCOUNT.post(
                    "setCollateral",
                    "/v5/account/set-collateral-switch",
                    SetCollateralRequest.class,
                    Acknowledgement.class)
            .build();

    public static final Endpoint<SetCollateralsRequest, CollateralChanges> SET_COLLATERALS = ACCOUNT.post(
                    "setCollaterals",
                    "/v5/account/set-collateral-switch-batch",
                    SetCollateralsRequest.class,
                    CollateralChanges.class)
            .limit(BybitLimits.uid("account.setCollaterals", 5, Lane.PLACE))
            .build();

    public static final Endpoint<CoinGreeksRequest, AccountGreeks> COIN_GREEKS = ACCOUNT.get(
                    "coinGreeks", "/v5/asset/coin-greeks", CoinGreeksRequest.class, AccountGreeks.class)
            .limit(BybitLimits.uid("account.coinGreeks", 50))
            .build();

    public static final Endpoint<NoParameters, DcpInfo> DCP_INFO = ACCOUNT.get(
                    "dcpInfo", "/v5/account/query-dcp-info", NoParameters.class, DcpInfo.class)
            .limit(BybitLimits.uid("account.dcpInfo", 5))
            .build();

    public static final Endpoint<MmpStateRequest, MmpStates> MMP_STATE = ACCOUNT.get(
                    "mmpState", "/v5/account/mmp-state", MmpStateRequest.class, MmpStates.class)
            .build();

    public static final Endpoint<SetMmpRequest, Acknowledgement> SET_MMP = ACCOUNT.post(
                    "setMmp", "/v5/account/mmp-modify", SetMmpRequest.class, Acknowledgement.class)
            .limit(BybitLimits.uid("account.setMmp", 5, Lane.PLACE))
            .build();

    public static final Endpoint<ResetMmpRequest, Acknowledgement> RESET_MMP = ACCOUNT.post(
                    "resetMmp", "/v5/account/mmp-reset", ResetMmpRequest.class, Acknowledgement.class)
            .limit(BybitLimits.uid("account.resetMmp", 5, Lane.PLACE))
            .build();

    public static final Endpoint<NoParameters, TradeBehaviour> TRADE_BEHAVIOUR = ACCOUNT.get(
                    "tradeBehaviour", "/v5/account/user-setting-config", NoParameters.class, TradeBehaviour.class)
            .limit(BybitLimits.uid("account.tradeBehaviour", 50))
            .build();

    public static final Endpoint<SetPriceLimitBehaviourRequest, Acknowledgement> SET_PRICE_LIMIT_BEHAVIOUR =
            ACCOUNT.post(
                            "setPriceLimitBehaviour",
                            "/v5/account/set-limit-px-action",
                            SetPriceLimitBehaviourRequest.class,
                            Acknowledgement.class)
                    .limit(BybitLimits.uid("account.setPriceLimitBehaviour", 10, Lane.PLACE))
                    .build();

    public static final Endpoint<SetSpotHedgingRequest, Acknowledgement> SET_SPOT_HEDGING = ACCOUNT.post(
                    "setSpotHedging",
                    "/v5/account/set-hedging-mode",
                    SetSpotHedgingRequest.class,
                    Acknowledgement.class)
            .build();

    public static final Endpoint<NoParameters, SmpGroup> SMP_GROUP = ACCOUNT.get(
                    "smpGroup", "/v5/account/smp-group", NoParameters.class, SmpGroup.class)
            .limit(BybitLimits.uid("account.smpGroup", 5))
            .build();

    public static final Endpoint<NoParameters, AccountUpgrade> UPGRADE_TO_UNIFIED = ACCOUNT.post(
                    "upgradeToUnified", "/v5/account/upgrade-to-uta", NoParameters.class, AccountUpgrade.class)
            .limit(BybitLimits.uid("account.upgradeToUnified", 1, Lane.PLACE))
            .build();

    private AccountEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return ACCOUNT.all();
    }
}
