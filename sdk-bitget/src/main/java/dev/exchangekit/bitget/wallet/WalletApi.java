package dev.exchangekit.bitget.wallet;

import dev.exchangekit.bitget.Acknowledgement;
import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.bitget.spot.SubAccountTransfer;
import dev.exchangekit.bitget.spot.Transfer;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Deposits, withdrawals and transfers of a classic account. Methods block and throw {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 *
 * <p>Transfers and withdrawals are never sent again once they may have arrived, and never given up silently: one whose
 * answer is lost is looked up by its id before anything is said. The exchange does not promise when it will no longer
 * accept a request, so that finding nothing proves nothing: then the outcome stays unknown.
 */
public interface WalletApi extends Calls {
    /**
     * Transfers between accounts of the same user. A transfer without an id gets one, so that it can be found again.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Wallet-Transfer">Bitget: Transfer</a>
     */
    default TransferAck transfer(TransferRequest request) {
        return call(WalletEndpoints.TRANSFER, request);
    }

    /** Finds a transfer by your id of it, to settle what a journal left open. */
    default Optional<Transfer> findTransfer(String coin, String clientOid) {
        return MoneySearch.transfer(coin, clientOid).run(this);
    }

    /**
     * Transfers between the main account and a sub-account, between sub-accounts, or between the accounts of one. For
     * keys of the main account that are bound to an address. A transfer without an id gets one, so that it can be found
     * again.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Sub-Transfer">Bitget: Sub Transfer</a>
     */
    default TransferAck subAccountTransfer(SubAccountTransferRequest request) {
        return call(WalletEndpoints.SUB_ACCOUNT_TRANSFER, request);
    }

    /** Finds a transfer of sub-accounts by your id of it, to settle what a journal left open. */
    default Optional<SubAccountTransfer> findSubAccountTransfer(String coin, String fromUserId, String clientOid) {
        return MoneySearch.subAccountTransfer(coin, fromUserId, clientOid).run(this);
    }

    /**
     * Coins that can be transferred from one account to another.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Transfer-Coins">Bitget: GET Transferable Coin
     *     List</a>
     */
    default List<String> transferableCoins(TransferableCoinsRequest request) {
        return call(WalletEndpoints.TRANSFERABLE_COINS, request);
    }

    /**
     * Withdraws to a chain or to another user of the exchange. A withdrawal without an id gets one, so that it can be
     * found again.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Wallet-Withdrawal">Bitget: Withdraw</a>
     */
    default WithdrawalAck withdraw(WithdrawRequest request) {
        return call(WalletEndpoints.WITHDRAW, request);
    }

    /** Finds a withdrawal by your id of it, to settle what a journal left open. */
    default Optional<Withdrawal> findWithdrawal(String clientOid, Instant since) {
        return MoneySearch.withdrawal(clientOid, since).run(this);
    }

    /**
     * Cancels a withdrawal that is not reviewed yet: see the answer whether it did. Never sent again once it may have
     * arrived.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Cancel-Withdrawal">Bitget: Cancel Withdrawal</a>
     */
    default Acknowledgement cancelWithdrawal(CancelWithdrawalRequest request) {
        return call(WalletEndpoints.CANCEL_WITHDRAWAL, request);
    }

    /**
     * Withdrawals, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Withdraw-Record">Bitget: Get Withdrawal Records</a>
     */
    default List<Withdrawal> withdrawals(WithdrawalsRequest request) {
        return call(WalletEndpoints.WITHDRAWALS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#idRangeStream}.
     */
    default Stream<Withdrawal> withdrawalsStream(WithdrawalsRequest request) {
        return Paging.idRangeStream(this, WalletEndpoints.WITHDRAWALS, request, ExchangeTime.NOW, Withdrawal::orderId);
    }

    /**
     * Address to deposit a coin to.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Deposit-Address">Bitget: Get Deposit Address</a>
     */
    default DepositAddress depositAddress(DepositAddressRequest request) {
        return call(WalletEndpoints.DEPOSIT_ADDRESS, request);
    }

    /**
     * Address to deposit a coin of a sub-account to.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-SubAccount-Deposit-Address">Bitget: Get SubAccount
     *     Deposit Address</a>
     */
    default DepositAddress subAccountDepositAddress(SubAccountDepositAddressRequest request) {
        return call(WalletEndpoints.SUB_ACCOUNT_DEPOSIT_ADDRESS, request);
    }

    /**
     * Deposits, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-Deposit-Record">Bitget: Get Deposit Records</a>
     */
    default List<Deposit> deposits(DepositsRequest request) {
        return call(WalletEndpoints.DEPOSITS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#idRangeStream}.
     */
    default Stream<Deposit> depositsStream(DepositsRequest request) {
        return Paging.idRangeStream(this, WalletEndpoints.DEPOSITS, request, ExchangeTime.NOW, Deposit::orderId);
    }

    /**
     * Deposits of a sub-account, the newest first; one page.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Get-SubAccount-Deposit-Record">Bitget: Get SubAccount
     *     Deposit Records</a>
     */
    default List<Deposit> subAccountDeposits(SubAccountDepositsRequest request) {
        return call(WalletEndpoints.SUB_ACCOUNT_DEPOSITS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#idRangeStream}.
     */
    default Stream<Deposit> subAccountDepositsStream(SubAccountDepositsRequest request) {
        return Paging.idRangeStream(
                this, WalletEndpoints.SUB_ACCOUNT_DEPOSITS, request, ExchangeTime.NOW, Deposit::orderId);
    }

    /**
     * Chooses the account that deposits of a coin go to: see the answer whether it did.
     *
     * @see <a href="https://www.bitget.com/api-doc/spot/account/Modify-Deposit-Account">Bitget: Modify Deposit
     *     Account</a>
     */
    default Acknowledgement setDepositAccount(SetDepositAccountRequest request) {
        return call(WalletEndpoints.SET_DEPOSIT_ACCOUNT, request);
    }

    /** The same calls with other options. */
    default WalletApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
