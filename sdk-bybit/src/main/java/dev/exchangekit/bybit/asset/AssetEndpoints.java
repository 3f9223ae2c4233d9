package dev.exchangekit.bybit.asset;

import dev.exchangekit.bybit.internal.BybitLimits;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.time.Duration;
import java.util.List;

/** The endpoints of the asset area, one constant each. */
public final class AssetEndpoints {
    private static final EndpointList ASSET = EndpointList.signed("asset");

    public static final Endpoint<AccountCoinBalanceRequest, AccountCoinBalance> ACCOUNT_COIN_BALANCE = ASSET.get(
                    "accountCoinBalance",
                    "/v5/asset/transfer/query-account-coin-balance",
                    AccountCoinBalanceRequest.class,
                    AccountCoinBalance.class)
            .limit(BybitLimits.uid("asset.accountCoinBalance", 450))
            .build();

    public static final Endpoint<AccountCoinBalancesRequest, AccountCoinBalances> ACCOUNT_COIN_BALANCES = ASSET.get(
                    "accountCoinBalances",
                    "/v5/asset/transfer/query-account-coins-balance",
                    AccountCoinBalancesRequest.class,
                    AccountCoinBalances.class)
            .limit(BybitLimits.uid("asset.accountCoinBalances", 5))
            .build();

    public static final Endpoint<AssetOverviewRequest, AssetOverview> ASSET_OVERVIEW = ASSET.get(
                    "assetOverview", "/v5/asset/asset-overview", AssetOverviewRequest.class, AssetOverview.class)
            .limit(BybitLimits.uid("asset.assetOverview", 50))
            .build();

    public static final Endpoint<WithdrawableAmountRequest, WithdrawableAmount> WITHDRAWABLE_AMOUNT = ASSET.get(
                    "withdrawableAmount",
                    "/v5/asset/withdraw/withdrawable-amount",
                    WithdrawableAmountRequest.class,
                    WithdrawableAmount.class)
            .limit(BybitLimits.uid("asset.withdrawableAmount", 300))
            .build();

    public static final Endpoint<CoinsRequest, Coins> COINS = ASSET.get(
                    "coins", "/v5/asset/coin/query-info", CoinsRequest.class, Coins.class)
            .limit(BybitLimits.uid("asset.coins", 5))
            .build();

    public static final Endpoint<DeliveriesRequest, DeliveryPage> DELIVERIES = ASSET.get(
                    "deliveries", "/v5/asset/delivery-record", DeliveriesRequest.class, DeliveryPage.class)
            .limit(BybitLimits.uid("asset.deliveries", 50))
            .window(Duration.ofDays(30))
            .build();

    public static final Endpoint<SettlementsRequest, SettlementPage> SETTLEMENTS = ASSET.get(
                    "settlements", "/v5/asset/settlement-record", SettlementsRequest.class, SettlementPage.class)
            .limit(BybitLimits.uid("asset.settlements", 50))
            .window(Duration.ofDays(30))
            .build();

    public static final Endpoint<DepositsRequest, DepositPage> DEPOSITS = ASSET.get(
                    "deposits", "/v5/asset/deposit/query-record", DepositsRequest.class, DepositPage.class)
            .limit(BybitLimits.uidPerMinute("asset.deposits", 100))
            .window(Duration.ofDays(30).minusSeconds(1))
            .build();

    public static final Endpoint<SubDepositsRequest, DepositPage> SUB_DEPOSITS = ASSET.get(
                    "subDeposits",
                    "/v5/asset/deposit/query-sub-member-record",
                    SubDepositsRequest.class,
                    DepositPage.class)
            .limit(BybitLimits.uidPerMinute("asset.subDeposits", 300))
            .window(Duration.ofDays(30).minusSeconds(1))
            .build();

    public static final Endpoint<InternalDepositsRequest, InternalDepositPage> INTERNAL_DEPOSITS = ASSET.get(
                    "internalDeposits",
                    "/v5/asset/deposit/query-internal-record",
                    InternalDepositsRequest.class,
                    InternalDepositPage.class)
            .limit(BybitLimits.uid("asset.internalDeposits", 300))
            .window(Duration.ofDays(30))
            .build();

    public static final Endpoint<DepositAddressRequest, DepositAddresses> DEPOSIT_ADDRESS = ASSET.get(
                    "depositAddress",
                    "/v5/asset/deposit/query-address",
                    DepositAddressRequest.class,
                    DepositAddresses.class)
            .limit(BybitLimits.uidPerMinute("asset.depositAddress", 300))
            .build();

    public static final Endpoint<SubDepositAddressRequest, DepositAddresses> SUB_DEPOSIT_ADDRESS = ASSET.get(
                    "subDepositAddress",
                    "/v5/asset/deposit/query-sub-member-address",
                    SubDepositAddressRequest.class,
                    DepositAddresses.class)
            .limit(BybitLimits.uidPerMinute("asset.subDepositAddress", 300))
            .build();

    public static final Endpoint<SetDepositAccountRequest, AssetResult> SET_DEPOSIT_ACCOUNT = ASSET.post(
                    "setDepositAccount",
                    "/v5/asset/deposit/deposit-to-account",
                    SetDepositAccountRequest.class,
                    AssetResult.class)
            .limit(BybitLimits.uid("asset.setDepositAccount", 300, Lane.PLACE))
            .build();

    public static final Endpoint<FundingAccountHistoryRequest, FundingAccountPage> FUNDING_ACCOUNT_HISTORY = ASSET.get(
                    "fundingAccountHistory",
                    "/v5/asset/fundinghistory",
                    FundingAccountHistoryRequest.class,
                    FundingAccountPage.class)
            .limit(BybitLimits.uid("asset.fundingAccountHistory", 30))
            .window(Duration.ofDays(7))
            .build();

    public static final Endpoint<NoParameters, SubMemberIds> SUB_MEMBER_IDS = ASSET.get(
                    "subMemberIds", "/v5/asset/transfer/query-sub-member-list", NoParameters.class, SubMemberIds.class)
            .limit(BybitLimits.uidPerMinute("asset.subMemberIds", 60))
            .build();

    public static final Endpoint<TransferableCoinsRequest, TransferableCoins> TRANSFERABLE_COINS = ASSET.get(
                    "transferableCoins",
                    "/v5/asset/transfer/query-transfer-coin-list",
                    TransferableCoinsRequest.class,
                    TransferableCoins.class)
            .limit(BybitLimits.uidPerMinute("asset.transferableCoins", 60))
            .build();

    public static final Endpoint<CreateInternalTransferRequest, TransferAck> CREATE_INTERNAL_TRANSFER = ASSET.post(
                    "createInternalTransfer",
                    "/v5/asset/transfer/inter-transfer",
                    CreateInternalTransferRequest.class,
                    TransferAck.class)
            .limit(BybitLimits.uidPerMinute("asset.createInternalTransfer", 60, Lane.PLACE))
            .orderWrite(new TransferWrite<>(CreateInternalTransferRequest::withTransferId, TransferSearch::internal))
            .build();

    public static final Endpoint<InternalTransfersRequest, InternalTransferPage> INTERNAL_TRANSFERS = ASSET.get(
                    "internalTransfers",
                    "/v5/asset/transfer/query-inter-transfer-list",
                    InternalTransfersRequest.class,
                    InternalTransferPage.class)
            .limit(BybitLimits.uidPerMinute("asset.internalTransfers", 60))
            .window(Duration.ofDays(7))
            .build();

    public static final Endpoint<CreateUniversalTransferRequest, TransferAck> CREATE_UNIVERSAL_TRANSFER = ASSET.post(
                    "createUniversalTransfer",
                    "/v5/asset/transfer/universal-transfer",
                    CreateUniversalTransferRequest.class,
                    TransferAck.class)
            .limit(BybitLimits.uid("asset.createUniversalTransfer", 5, Lane.PLACE))
            .orderWrite(new TransferWrite<>(CreateUniversalTransferRequest::withTransferId, TransferSearch::universal))
            .build();

    public static final Endpoint<UniversalTransfersRequest, UniversalTransferPage> UNIVERSAL_TRANSFERS = ASSET.get(
                    "universalTransfers",
                    "/v5/asset/transfer/query-universal-transfer-list",
                    UniversalTransfersRequest.class,
                    UniversalTransferPage.class)
            .limit(BybitLimits.uid("asset.universalTransfers", 5))
            .window(Duration.ofDays(7))
            .build();

    public static final Endpoint<WithdrawRequest, WithdrawalAck> WITHDRAW = ASSET.post(
                    "withdraw", "/v5/asset/withdraw/create", WithdrawRequest.class, WithdrawalAck.class)
            .limit(BybitLimits.uid("asset.withdraw", 5, Lane.PLACE))
            .orderWrite(new WithdrawWrite())
            .build();

    public static final Endpoint<CancelWithdrawalRequest, AssetResult> CANCEL_WITHDRAWAL = ASSET.post(
                    "cancelWithdrawal", "/v5/asset/withdraw/cancel", CancelWithdrawalRequest.class, AssetResult.class)
            .lane(Lane.CANCEL)
            .limit(BybitLimits.uidPerMinute("asset.cancelWithdrawal", 60, Lane.CANCEL))
            .build();

    public static final Endpoint<WithdrawalsRequest, WithdrawalPage> WITHDRAWALS = ASSET.get(
                    "withdrawals", "/v5/asset/withdraw/query-record", WithdrawalsRequest.class, WithdrawalPage.class)
            .limit(BybitLimits.uidPerMinute("asset.withdrawals", 300))
            .window(Duration.ofDays(30).minusSeconds(1))
            .build();

    public static final Endpoint<WithdrawalAddressesRequest, WithdrawalAddressPage> WITHDRAWAL_ADDRESSES = ASSET.get(
                    "withdrawalAddresses",
                    "/v5/asset/withdraw/query-address",
                    WithdrawalAddressesRequest.class,
                    WithdrawalAddressPage.class)
            .limit(BybitLimits.uid("asset.withdrawalAddresses", 300))
            .build();

    private AssetEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return ASSET.all();
    }
}
