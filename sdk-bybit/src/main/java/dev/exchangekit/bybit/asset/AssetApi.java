package dev.exchangekit.bybit.asset;

import dev.exchangekit.bybit.internal.ExchangeTime;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Balances of all wallets, coins, deposits, transfers, withdrawals, deliveries and settlements. Methods block and throw
 * {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 *
 * <p>Transfers and withdrawals are never sent again once they may have arrived, and never given up silently. A transfer
 * whose answer is lost is looked up by its id before anything is said. A withdrawal cannot be looked up so: the records
 * do not tell the request id.
 */
public interface AssetApi extends Calls {
    /**
     * Balance of one coin in one wallet, and how much of it can be transferred.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/balance/account-coin-balance">Bybit: Get Single
     *     Coin Balance</a>
     */
    default AccountCoinBalance accountCoinBalance(AccountCoinBalanceRequest request) {
        return call(AssetEndpoints.ACCOUNT_COIN_BALANCE, request);
    }

    /**
     * Balances of one wallet.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/balance/all-balance">Bybit: Get All Coins
     *     Balance</a>
     */
    default AccountCoinBalances accountCoinBalances(AccountCoinBalancesRequest request) {
        return call(AssetEndpoints.ACCOUNT_COIN_BALANCES, request);
    }

    /**
     * What an account holds in all its parts.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/balance/asset-overview">Bybit: Asset Overview</a>
     */
    default AssetOverview assetOverview(AssetOverviewRequest request) {
        return call(AssetEndpoints.ASSET_OVERVIEW, request);
    }

    /**
     * How much of a coin can be withdrawn from each wallet.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/balance/delay-amount">Bybit: Get Withdrawable
     *     Amount</a>
     */
    default WithdrawableAmount withdrawableAmount(WithdrawableAmountRequest request) {
        return call(AssetEndpoints.WITHDRAWABLE_AMOUNT, request);
    }

    /**
     * Coins with their chains, fees, least amounts, and whether they can be deposited and withdrawn.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/coin-info">Bybit: Get Coin Info</a>
     */
    default Coins coins(CoinsRequest request) {
        return call(AssetEndpoints.COINS, request);
    }

    /**
     * One page of deliveries of futures and options, newest first.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/delivery">Bybit: Get Delivery Record</a>
     */
    default DeliveryPage deliveries(DeliveriesRequest request) {
        return call(AssetEndpoints.DELIVERIES, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<Delivery> deliveriesStream(DeliveriesRequest request) {
        return Paging.rangeStream(this, AssetEndpoints.DELIVERIES, request, ExchangeTime.NOW);
    }

    /**
     * One page of session settlements of USDC contracts.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/settlement">Bybit: Get USDC Session Settlement</a>
     */
    default SettlementPage settlements(SettlementsRequest request) {
        return call(AssetEndpoints.SETTLEMENTS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<Settlement> settlementsStream(SettlementsRequest request) {
        return Paging.rangeStream(this, AssetEndpoints.SETTLEMENTS, request, ExchangeTime.NOW);
    }

    /**
     * One page of deposits from chains.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/deposit/deposit-record">Bybit: Get Deposit
     *     Records</a>
     */
    default DepositPage deposits(DepositsRequest request) {
        return call(AssetEndpoints.DEPOSITS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<Deposit> depositsStream(DepositsRequest request) {
        return Paging.rangeStream(this, AssetEndpoints.DEPOSITS, request, ExchangeTime.NOW);
    }

    /**
     * One page of deposits from chains to a sub-account; for master accounts.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/deposit/sub-deposit-record">Bybit: Get Sub
     *     Deposit Records</a>
     */
    default DepositPage subDeposits(SubDepositsRequest request) {
        return call(AssetEndpoints.SUB_DEPOSITS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<Deposit> subDepositsStream(SubDepositsRequest request) {
        return Paging.rangeStream(this, AssetEndpoints.SUB_DEPOSITS, request, ExchangeTime.NOW);
    }

    /**
     * One page of deposits from other users of the exchange.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/deposit/internal-deposit-record">Bybit: Get
     *     Internal Deposit Records</a>
     */
    default InternalDepositPage internalDeposits(InternalDepositsRequest request) {
        return call(AssetEndpoints.INTERNAL_DEPOSITS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<InternalDeposit> internalDepositsStream(InternalDepositsRequest request) {
        return Paging.rangeStream(this, AssetEndpoints.INTERNAL_DEPOSITS, request, ExchangeTime.NOW);
    }

    /**
     * Where to deposit a coin to a master account.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/deposit/master-deposit-addr">Bybit: Get Master
     *     Deposit Address</a>
     */
    default DepositAddresses depositAddress(DepositAddressRequest request) {
        return call(AssetEndpoints.DEPOSIT_ADDRESS, request);
    }

    /**
     * Where to deposit a coin to a sub-account; for master accounts.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/deposit/sub-deposit-addr">Bybit: Get Sub Deposit
     *     Address</a>
     */
    default DepositAddresses subDepositAddress(SubDepositAddressRequest request) {
        return call(AssetEndpoints.SUB_DEPOSIT_ADDRESS, request);
    }

    /**
     * Chooses the wallet that deposits go to; for master accounts.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/deposit/set-deposit-acct">Bybit: Set Deposit
     *     Account</a>
     */
    default AssetResult setDepositAccount(SetDepositAccountRequest request) {
        return call(AssetEndpoints.SET_DEPOSIT_ACCOUNT, request);
    }

    /**
     * One page of changes of the funding wallet.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/fund-history">Bybit: Funding Account Transaction
     *     History</a>
     */
    default FundingAccountPage fundingAccountHistory(FundingAccountHistoryRequest request) {
        return call(AssetEndpoints.FUNDING_ACCOUNT_HISTORY, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<FundingAccountEntry> fundingAccountHistoryStream(FundingAccountHistoryRequest request) {
        return Paging.rangeStream(this, AssetEndpoints.FUNDING_ACCOUNT_HISTORY, request, ExchangeTime.NOW);
    }

    /**
     * The sub-accounts, and which of them can take part in transfers; for master accounts.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/sub-uid-list">Bybit: Get Sub UID</a>
     */
    default SubMemberIds subMemberIds() {
        return call(AssetEndpoints.SUB_MEMBER_IDS, NoParameters.NONE);
    }

    /**
     * The coins that can be transferred from one wallet to another.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/transfer/transferable-coin">Bybit: Get
     *     Transferable Coin</a>
     */
    default TransferableCoins transferableCoins(TransferableCoinsRequest request) {
        return call(AssetEndpoints.TRANSFERABLE_COINS, request);
    }

    /**
     * Transfers between wallets of the same user. A transfer without an id gets one, so that it can be found
     * again. {@link TransferStatus#PENDING} says that it is not done yet.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, it failed, or it is
     *     proven that it never arrived
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/transfer/create-inter-transfer">Bybit: Create
     *     Internal Transfer</a>
     */
    default TransferAck createInternalTransfer(CreateInternalTransferRequest request) {
        return call(AssetEndpoints.CREATE_INTERNAL_TRANSFER, request);
    }

    /**
     * One page of transfers between wallets of the same user.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/transfer/inter-transfer-list">Bybit: Get Internal
     *     Transfer Records</a>
     */
    default InternalTransferPage internalTransfers(InternalTransfersRequest request) {
        return call(AssetEndpoints.INTERNAL_TRANSFERS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<InternalTransfer> internalTransfersStream(InternalTransfersRequest request) {
        return Paging.rangeStream(this, AssetEndpoints.INTERNAL_TRANSFERS, request, ExchangeTime.NOW);
    }

    /**
     * Finds a transfer by your id. None means that the exchange does not show it, which proves nothing while the
     * transfer may still be under way.
     */
    default Optional<InternalTransfer> findInternalTransfer(UUID transferId) {
        return TransferSearch.internal(transferId).run(this);
    }

    /**
     * Transfers between a master account and its sub-accounts, or between those. A transfer without an id gets
     * one, so that it can be found again. {@link TransferStatus#PENDING} says that it is not done yet.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, it failed, or it is
     *     proven that it never arrived
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/transfer/unitransfer">Bybit: Create Universal
     *     Transfer</a>
     */
    default TransferAck createUniversalTransfer(CreateUniversalTransferRequest request) {
        return call(AssetEndpoints.CREATE_UNIVERSAL_TRANSFER, request);
    }

    /**
     * One page of transfers between users.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/transfer/unitransfer-list">Bybit: Get Universal
     *     Transfer Records</a>
     */
    default UniversalTransferPage universalTransfers(UniversalTransfersRequest request) {
        return call(AssetEndpoints.UNIVERSAL_TRANSFERS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<UniversalTransfer> universalTransfersStream(UniversalTransfersRequest request) {
        return Paging.rangeStream(this, AssetEndpoints.UNIVERSAL_TRANSFERS, request, ExchangeTime.NOW);
    }

    /**
     * Finds a transfer by your id. None means that the exchange does not show it, which proves nothing while the
     * transfer may still be under way.
     */
    default Optional<UniversalTransfer> findUniversalTransfer(UUID transferId) {
        return TransferSearch.universal(transferId).run(this);
    }

    /**
     * Withdraws to a chain or to another user of the exchange; for master accounts, once in 10 seconds per coin
     * and chain. A withdrawal without a request id gets one.
     *
     * <p>When the answer is lost, nothing can be looked up with certainty: compare coin, address, amount and time of
     * {@link #withdrawals} yourself before you withdraw again. Use the same request id then: the exchange takes an
     * id only once.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when the answer was lost; it names the request id
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/withdraw/withdraw">Bybit: Withdraw</a>
     */
    default WithdrawalAck withdraw(WithdrawRequest request) {
        return call(AssetEndpoints.WITHDRAW, request);
    }

    /**
     * Takes back a withdrawal that is pending. Never sent again once it may have arrived.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/withdraw/cancel-withdraw">Bybit: Cancel
     *     Withdrawal</a>
     */
    default AssetResult cancelWithdrawal(CancelWithdrawalRequest request) {
        return call(AssetEndpoints.CANCEL_WITHDRAWAL, request);
    }

    /**
     * One page of withdrawals; for master accounts.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/withdraw/withdraw-record">Bybit: Get Withdrawal
     *     Records</a>
     */
    default WithdrawalPage withdrawals(WithdrawalsRequest request) {
        return call(AssetEndpoints.WITHDRAWALS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<Withdrawal> withdrawalsStream(WithdrawalsRequest request) {
        return Paging.rangeStream(this, AssetEndpoints.WITHDRAWALS, request, ExchangeTime.NOW);
    }

    /**
     * One page of the address book; needs a key that may withdraw.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/withdraw/withdraw-address">Bybit: Get Withdrawal
     *     Address List</a>
     */
    default WithdrawalAddressPage withdrawalAddresses(WithdrawalAddressesRequest request) {
        return call(AssetEndpoints.WITHDRAWAL_ADDRESSES, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<WithdrawalAddress> withdrawalAddressesStream(WithdrawalAddressesRequest request) {
        return Paging.stream(this::withdrawalAddresses, request);
    }

    /** The endpoints behind this API, in the order of their declaration. */
    static List<Endpoint<?, ?>> endpoints() {
        return AssetEndpoints.all();
    }

    /** The same calls with other options. */
    default AssetApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
