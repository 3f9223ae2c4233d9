package dev.exchangekit.bitget.wallet;

import dev.exchangekit.bitget.Acknowledgement;
import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.bitget.spot.SubAccountTransfer;
import dev.exchangekit.bitget.spot.Transfer;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * Deposits, withdrawals and transfers of a classic account. No method blocks; futures fail with
 * {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 *
 * <p>Transfers and withdrawals are never sent again once they may have arrived, and never given up silently: one whose
 * answer is lost is looked up by its id before anything is said. The exchange does not promise when it will no longer
 * accept a request, so that finding nothing proves nothing: then the outcome stays unknown.
 */
public interface WalletAsyncApi extends AsyncCalls {
    /**
     * Transfers between accounts of the same user. A transfer without an id gets one, so that it can be found again.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Wallet-Transfer">Bitget: Transfer</a>
     */
    default CompletableFuture<TransferAck> transfer(TransferRequest request) {
        return call(WalletEndpoints.TRANSFER, request);
    }

    /** Finds a transfer by your id of it, to settle what a journal left open. */
    default CompletableFuture<Optional<Transfer>> findTransfer(String coin, String clientOid) {
        return MoneySearch.transfer(coin, clientOid).start(this);
    }

    /**
     * Transfers between the main account and a sub-account, between sub-accounts, or between the accounts of one. For
     * keys of the main account that are bound to an address. A transfer without an id gets one, so that it can be found
     * again.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Sub-Transfer">Bitget: Sub Transfer</a>
     */
    default CompletableFuture<TransferAck> subAccountTransfer(SubAccountTransferRequest request) {
        return call(WalletEndpoints.SUB_ACCOUNT_TRANSFER, request);
    }

    /** Finds a transfer of sub-accounts by your id of it, to settle what a journal left open. */
    default CompletableFuture<Optional<SubAccountTransfer>> findSubAccountTransfer(
            String coin, String fromUserId, String clientOid) {
        return MoneySearch.subAccountTransfer(coin, fromUserId, clientOid).start(this);
    }

    /**
     * Coins that can be transferred from one account to another.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Transfer-Coins">Bitget: GET Transferable Coin
     *     List</a>
     */
    default CompletableFuture<List<String>> transferableCoins(TransferableCoinsRequest request) {
        return call(WalletEndpoints.TRANSFERABLE_COINS, request);
    }

    /**
     * Withdraws to a chain or to another user of the exchange. A withdrawal without an id gets one, so that it can be
     * found again.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Wallet-Withdrawal">Bitget: Withdraw</a>
     */
    default CompletableFuture<WithdrawalAck> withdraw(WithdrawRequest request) {
        return call(WalletEndpoints.WITHDRAW, request);
    }

    /** Finds a withdrawal by your id of it, to settle what a journal left open. */
    default CompletableFuture<Optional<Withdrawal>> findWithdrawal(String clientOid, Instant since) {
        return MoneySearch.withdrawal(clientOid, since).start(this);
    }

    /**
     * Cancels a withdrawal that is not reviewed yet: see the answer whether it did. Never sent again once it may have
     * arrived.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Cancel-Withdrawal">Bitget: Cancel Withdrawal</a>
     */
    default CompletableFuture<Acknowledgement> cancelWithdrawal(CancelWithdrawalRequest request) {
        return call(WalletEndpoints.CANCEL_WITHDRAWAL, request);
    }

    /**
     * Withdrawals, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Withdraw-Record">Bitget: Get Withdrawal Records</a>
     */
    default CompletableFuture<List<Withdrawal>> withdrawals(WithdrawalsRequest request) {
        return call(WalletEndpoints.WITHDRAWALS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link
     * Paging#idRangeForEach}.
     */
    default CompletableFuture<Void> withdrawalsForEach(
            WithdrawalsRequest request, Predicate<? super Withdrawal> visitor) {
        return Paging.idRangeForEach(
                this, WalletEndpoints.WITHDRAWALS, request, ExchangeTime.NOW, Withdrawal::orderId, visitor);
    }

    /**
     * Address to deposit a coin to.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Deposit-Address">Bitget: Get Deposit Address</a>
     */
    default CompletableFuture<DepositAddress> depositAddress(DepositAddressRequest request) {
        return call(WalletEndpoints.DEPOSIT_ADDRESS, request);
    }

    /**
     * Address to deposit a coin of a sub-account to.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-SubAccount-Deposit-Address">Bitget: Get SubAccount
     *     Deposit Address</a>
     */
    default CompletableFuture<DepositAddress> subAccountDepositAddress(SubAccountDepositAddressRequest request) {
        return call(WalletEndpoints.SUB_ACCOUNT_DEPOSIT_ADDRESS, request);
    }

    /**
     * Deposits, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Deposit-Record">Bitget: Get Deposit Records</a>
     */
    default CompletableFuture<List<Deposit>> deposits(DepositsRequest request) {
        return call(WalletEndpoints.DEPOSITS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link
     * Paging#idRangeForEach}.
     */
    default CompletableFuture<Void> depositsForEach(DepositsRequest request, Predicate<? super Deposit> visitor) {
        return Paging.idRangeForEach(
                this, WalletEndpoints.DEPOSITS, request, ExchangeTime.NOW, Deposit::orderId, visitor);
    }

    /**
     * Deposits of a sub-account, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-SubAccount-Deposit-Record">Bitget: Get SubAccount
     *     Deposit Records</a>
     */
    default CompletableFuture<List<Deposit>> subAccountDeposits(SubAccountDepositsRequest request) {
        return call(WalletEndpoints.SUB_ACCOUNT_DEPOSITS, request);
    }

    /**
     * Hands every item of a time of any length to the visitor until it answers false; see {@link
     * Paging#idRangeForEach}.
     */
    default CompletableFuture<Void> subAccountDepositsForEach(
            SubAccountDepositsRequest request, Predicate<? super Deposit> visitor) {
        return Paging.idRangeForEach(
                this, WalletEndpoints.SUB_ACCOUNT_DEPOSITS, request, ExchangeTime.NOW, Deposit::orderId, visitor);
    }

    /**
     * Chooses the account that deposits of a coin go to: see the answer whether it did.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Modify-Deposit-Account">Bitget: Modify Deposit
     *     Account</a>
     */
    default CompletableFuture<Acknowledgement> setDepositAccount(SetDepositAccountRequest request) {
        return call(WalletEndpoints.SET_DEPOSIT_ACCOUNT, request);
    }

    /** The same calls with other options. */
    default WalletAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
