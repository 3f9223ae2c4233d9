package dev.exchangekit.bybit.asset;

import dev.exchangekit.bybit.internal.ExchangeTime;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.NoParameters;
import dev.exchangekit.core.spi.Paging;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Balances of all wallets, coins, deposits, transfers, withdrawals, deliveries and settlements. No method blocks;
 * futures complete on the client's callback executor and fail with {@link dev.exchangekit.core.error.SdkException}. Bad
 * arguments are thrown at once. Thread-safe.
 *
 * <p>Transfers and withdrawals are never sent again once they may have arrived, and never given up silently. A transfer
 * whose answer is lost is looked up by its id before anything is said. A withdrawal cannot be looked up so: the records
 * do not tell the request id.
 */
public interface AssetAsyncApi extends AsyncCalls {
    /**
     * Balance of one coin in one wallet, and how much of it can be transferred.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/balance/account-coin-balance">Bybit: Get Single
     *     Coin Balance</a>
     */
    default CompletableFuture<AccountCoinBalance> accountCoinBalance(AccountCoinBalanceRequest request) {
        return call(AssetEndpoints.ACCOUNT_COIN_BALANCE, request);
    }

    /**
     * Balances of one wallet.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/balance/all-balance">Bybit: Get All Coins
     *     Balance</a>
     */
    default CompletableFuture<AccountCoinBalances> accountCoinBalances(AccountCoinBalancesRequest request) {
        return call(AssetEndpoints.ACCOUNT_COIN_BALANCES, request);
    }

    /**
     * What an account holds in all its parts.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/balance/asset-overview">Bybit: Asset Overview</a>
     */
    default CompletableFuture<AssetOverview> assetOverview(AssetOverviewRequest request) {
        return call(AssetEndpoints.ASSET_OVERVIEW, request);
    }

    /**
     * How much of a coin can be withdrawn from each wallet.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/balance/delay-amount">Bybit: Get Withdrawable
     *     Amount</a>
     */
    default CompletableFuture<WithdrawableAmount> withdrawableAmount(WithdrawableAmountRequest request) {
        return call(AssetEndpoints.WITHDRAWABLE_AMOUNT, request);
    }

    /**
     * Coins with their chains, fees, least amounts, and whether they can be deposited and withdrawn.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/coin-info">Bybit: Get Coin Info</a>
     */
    default CompletableFuture<Coins> coins(CoinsRequest request) {
        return call(AssetEndpoints.COINS, request);
    }

    /**
     * One page of deliveries of futures and options, newest first.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/delivery">Bybit: Get Delivery Record</a>
     */
    default CompletableFuture<DeliveryPage> deliveries(DeliveriesRequest request) {
        return call(AssetEndpoints.DELIVERIES, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> deliveriesForEach(DeliveriesRequest request, Predicate<? super Delivery> visitor) {
        return Paging.rangeForEach(this, AssetEndpoints.DELIVERIES, request, ExchangeTime.NOW, visitor);
    }

    /**
     * One page of session settlements of USDC contracts.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/settlement">Bybit: Get USDC Session Settlement</a>
     */
    default CompletableFuture<SettlementPage> settlements(SettlementsRequest request) {
        return call(AssetEndpoints.SETTLEMENTS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> settlementsForEach(
            SettlementsRequest request, Predicate<? super Settlement> visitor) {
        return Paging.rangeForEach(this, AssetEndpoints.SETTLEMENTS, request, ExchangeTime.NOW, visitor);
    }

    /**
     * One page of deposits from chains.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/deposit/deposit-record">Bybit: Get Deposit
     *     Records</a>
     */
    default CompletableFuture<DepositPage> deposits(DepositsRequest request) {
        return call(AssetEndpoints.DEPOSITS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> depositsForEach(DepositsRequest request, Predicate<? super Deposit> visitor) {
        return Paging.rangeForEach(this, AssetEndpoints.DEPOSITS, request, ExchangeTime.NOW, visitor);
    }

    /**
     * One page of deposits from chains to a sub-account; for master accounts.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/deposit/sub-deposit-record">Bybit: Get Sub
     *     Deposit Records</a>
     */
    default CompletableFuture<DepositPage> subDeposits(SubDepositsRequest request) {
        return call(AssetEndpoints.SUB_DEPOSITS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> subDepositsForEach(SubDepositsRequest request, Predicate<? super Deposit> visitor) {
        return Paging.rangeForEach(this, AssetEndpoints.SUB_DEPOSITS, request, ExchangeTime.NOW, visitor);
    }

    /**
     * One page of deposits from other users of the exchange.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/deposit/internal-deposit-record">Bybit: Get
     *     Internal Deposit Records</a>
     */
    default CompletableFuture<InternalDepositPage> internalDeposits(InternalDepositsRequest request) {
        return call(AssetEndpoints.INTERNAL_DEPOSITS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> internalDepositsForEach(
            InternalDepositsRequest request, Predicate<? super InternalDeposit> visitor) {
        return Paging.rangeForEach(this, AssetEndpoints.INTERNAL_DEPOSITS, request, ExchangeTime.NOW, visitor);
    }

    /**
     * Where to deposit a coin to a master account.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/deposit/master-deposit-addr">Bybit: Get Master
     *     Deposit Address</a>
     */
    default CompletableFuture<DepositAddresses> depositAddress(DepositAddressRequest request) {
        return call(AssetEndpoints.DEPOSIT_ADDRESS, request);
    }

    /**
     * Where to deposit a coin to a sub-account; for master accounts.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/deposit/sub-deposit-addr">Bybit: Get Sub Deposit
     *     Address</a>
     */
    default CompletableFuture<DepositAddresses> subDepositAddress(SubDepositAddressRequest request) {
        return call(AssetEndpoints.SUB_DEPOSIT_ADDRESS, request);
    }

    /**
     * Chooses the wallet that deposits go to; for master accounts.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/deposit/set-deposit-acct">Bybit: Set Deposit
     *     Account</a>
     */
    default CompletableFuture<AssetResult> setDepositAccount(SetDepositAccountRequest request) {
        return call(AssetEndpoints.SET_DEPOSIT_ACCOUNT, request);
    }

    /**
     * One page of changes of the funding wallet.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/fund-history">Bybit: Funding Account Transaction
     *     History</a>
     */
    default CompletableFuture<FundingAccountPage> fundingAccountHistory(FundingAccountHistoryRequest request) {
        return call(AssetEndpoints.FUNDING_ACCOUNT_HISTORY, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> fundingAccountHistoryForEach(
            FundingAccountHistoryRequest request, Predicate<? super FundingAccountEntry> visitor) {
        return Paging.rangeForEach(this, AssetEndpoints.FUNDING_ACCOUNT_HISTORY, request, ExchangeTime.NOW, visitor);
    }

    /**
     * The sub-accounts, and which of them can take part in transfers; for master accounts.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/sub-uid-list">Bybit: Get Sub UID</a>
     */
    default CompletableFuture<SubMemberIds> subMemberIds() {
        return call(AssetEndpoints.SUB_MEMBER_IDS, NoParameters.NONE);
    }

    /**
     * The coins that can be transferred from one wallet to another.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/transfer/transferable-coin">Bybit: Get
     *     Transferable Coin</a>
     */
    default CompletableFuture<TransferableCoins> transferableCoins(TransferableCoinsRequest request) {
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
    default CompletableFuture<TransferAck> createInternalTransfer(CreateInternalTransferRequest request) {
        return call(AssetEndpoints.CREATE_INTERNAL_TRANSFER, request);
    }

    /**
     * One page of transfers between wallets of the same user.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/transfer/inter-transfer-list">Bybit: Get Internal
     *     Transfer Records</a>
     */
    default CompletableFuture<InternalTransferPage> internalTransfers(InternalTransfersRequest request) {
        return call(AssetEndpoints.INTERNAL_TRANSFERS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> internalTransfersForEach(
            InternalTransfersRequest request, Predicate<? super InternalTransfer> visitor) {
        return Paging.rangeForEach(this, AssetEndpoints.INTERNAL_TRANSFERS, request, ExchangeTime.NOW, visitor);
    }

    /**
     * Finds a transfer by your id. None means that the exchange does not show it, which proves nothing while the
     * transfer may still be under way.
     */
    default CompletableFuture<Optional<InternalTransfer>> findInternalTransfer(UUID transferId) {
        return TransferSearch.internal(transferId).start(this);
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
    default CompletableFuture<TransferAck> createUniversalTransfer(CreateUniversalTransferRequest request) {
        return call(AssetEndpoints.CREATE_UNIVERSAL_TRANSFER, request);
    }

    /**
     * One page of transfers between users.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/transfer/unitransfer-list">Bybit: Get Universal
     *     Transfer Records</a>
     */
    default CompletableFuture<UniversalTransferPage> universalTransfers(UniversalTransfersRequest request) {
        return call(AssetEndpoints.UNIVERSAL_TRANSFERS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> universalTransfersForEach(
            UniversalTransfersRequest request, Predicate<? super UniversalTransfer> visitor) {
        return Paging.rangeForEach(this, AssetEndpoints.UNIVERSAL_TRANSFERS, request, ExchangeTime.NOW, visitor);
    }

    /**
     * Finds a transfer by your id. None means that the exchange does not show it, which proves nothing while the
     * transfer may still be under way.
     */
    default CompletableFuture<Optional<UniversalTransfer>> findUniversalTransfer(UUID transferId) {
        return TransferSearch.universal(transferId).start(this);
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
    default CompletableFuture<WithdrawalAck> withdraw(WithdrawRequest request) {
        return call(AssetEndpoints.WITHDRAW, request);
    }

    /**
     * Takes back a withdrawal that is pending. Never sent again once it may have arrived.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/withdraw/cancel-withdraw">Bybit: Cancel
     *     Withdrawal</a>
     */
    default CompletableFuture<AssetResult> cancelWithdrawal(CancelWithdrawalRequest request) {
        return call(AssetEndpoints.CANCEL_WITHDRAWAL, request);
    }

    /**
     * One page of withdrawals; for master accounts.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/withdraw/withdraw-record">Bybit: Get Withdrawal
     *     Records</a>
     */
    default CompletableFuture<WithdrawalPage> withdrawals(WithdrawalsRequest request) {
        return call(AssetEndpoints.WITHDRAWALS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link Paging#rangeForEach}.
     */
    default CompletableFuture<Void> withdrawalsForEach(
            WithdrawalsRequest request, Predicate<? super Withdrawal> visitor) {
        return Paging.rangeForEach(this, AssetEndpoints.WITHDRAWALS, request, ExchangeTime.NOW, visitor);
    }

    /**
     * One page of the address book; needs a key that may withdraw.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/asset/withdraw/withdraw-address">Bybit: Get Withdrawal
     *     Address List</a>
     */
    default CompletableFuture<WithdrawalAddressPage> withdrawalAddresses(WithdrawalAddressesRequest request) {
        return call(AssetEndpoints.WITHDRAWAL_ADDRESSES, request);
    }

    /** Hands every item of all pages to the visitor until it answers false; see {@link Paging#forEach}. */
    default CompletableFuture<Void> withdrawalAddressesForEach(
            WithdrawalAddressesRequest request, Predicate<? super WithdrawalAddress> visitor) {
        return Paging.forEach(this::withdrawalAddresses, request, visitor);
    }

    /** The same calls with other options. */
    default AssetAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
