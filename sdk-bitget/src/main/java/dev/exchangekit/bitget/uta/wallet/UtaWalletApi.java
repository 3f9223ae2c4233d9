package dev.exchangekit.bitget.uta.wallet;

import dev.exchangekit.bitget.Acknowledgement;
import dev.exchangekit.bitget.internal.ExchangeTime;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Deposits, withdrawals and transfers of a unified account. Methods block and throw {@link
 * dev.exchangekit.core.error.SdkException}. Thread-safe.
 *
 * <p>Transfers and withdrawals are never sent again once they may have arrived, and never given up silently: one whose
 * answer is lost is looked up by its id before anything is said. That the exchange does not show it proves nothing.
 */
public interface UtaWalletApi extends Calls {
    /**
     * Where to deposit a coin.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/deposit/Get-Deposit-Address">Bitget: Get Deposit
     *     Address</a>
     */
    default DepositAddress depositAddress(DepositAddressRequest request) {
        return call(UtaWalletEndpoints.DEPOSIT_ADDRESS, request);
    }

    /**
     * One page of deposits, newest first. The page after it begins at the last {@link Deposit#orderId}.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/deposit/Get-Deposit-Records">Bitget: Get Deposit
     *     Records</a>
     */
    default List<Deposit> deposits(DepositsRequest request) {
        return call(UtaWalletEndpoints.DEPOSITS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#idRangeStream}.
     */
    default Stream<Deposit> depositsStream(DepositsRequest request) {
        return Paging.idRangeStream(this, UtaWalletEndpoints.DEPOSITS, request, ExchangeTime.NOW, Deposit::orderId);
    }

    /**
     * Chooses the account that deposits of a coin go to.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Deposit-Account">Bitget: Set Up Deposit Account</a>
     */
    default Acknowledgement setDepositAccount(SetDepositAccountRequest request) {
        return call(UtaWalletEndpoints.SET_DEPOSIT_ACCOUNT, request);
    }

    /** How much of a coin can be moved out of the unified account. */
    default MaxTransferable maxTransferable(String coin) {
        return maxTransferable(MaxTransferableRequest.builder().coin(coin).build());
    }

    /**
     * How much of a coin can be moved out of the unified account.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/Get-Max-Transferable">Bitget: Get Max Transferable</a>
     */
    default MaxTransferable maxTransferable(MaxTransferableRequest request) {
        return call(UtaWalletEndpoints.MAX_TRANSFERABLE, request);
    }

    /** How much of a coin can be withdrawn. */
    default MaxWithdrawal maxWithdrawal(String coin) {
        return maxWithdrawal(MaxWithdrawalRequest.builder().coin(coin).build());
    }

    /**
     * How much of a coin can be withdrawn.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/changelog">Bitget: UTA changelog</a>
     */
    default MaxWithdrawal maxWithdrawal(MaxWithdrawalRequest request) {
        return call(UtaWalletEndpoints.MAX_WITHDRAWAL, request);
    }

    /**
     * The coins that can be transferred from one account to another.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/transfer/Get-Transfer-Coins">Bitget: Get Transferable
     *     Coins</a>
     */
    default List<String> transferableCoins(TransferableCoinsRequest request) {
        return call(UtaWalletEndpoints.TRANSFERABLE_COINS, request);
    }

    /**
     * Transfers a coin between accounts of the same user, the unified account and those of a classic account.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, or it failed
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://www.bitget.com/api-doc/uta/account/transfer">Bitget: Transfer</a>
     */
    default TransferAck transfer(TransferRequest request) {
        return call(UtaWalletEndpoints.TRANSFER, request);
    }

    /**
     * Transfers a coin between a master account and its sub-accounts, between those, or within one. For keys of the
     * master account.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, or it failed
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://www.bitget.com/api-doc/uta/account/transfer/SubAccount-Transfer">Bitget: Main-Sub Account
     *     Transfer</a>
     */
    default TransferAck subTransfer(SubTransferRequest request) {
        return call(UtaWalletEndpoints.SUB_TRANSFER, request);
    }

    /**
     * Transfers a coin from a sub-account to its master account. For keys of the sub-account.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it, or it failed
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://www.bitget.com/api-doc/uta/account/transfer/Sub-Master-Transfer">Bitget: Sub-Main Account
     *     Transfer</a>
     */
    default TransferAck subMasterTransfer(SubMasterTransferRequest request) {
        return call(UtaWalletEndpoints.SUB_MASTER_TRANSFER, request);
    }

    /**
     * One page of transfers of the master account or of a sub-account, those between its own accounts included.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/transfer/SubAccount-Transfer-Get">Bitget: Get the
     *     transfer records of Main-Sub account</a>
     */
    default SubTransferPage subTransfers(SubTransfersRequest request) {
        return call(UtaWalletEndpoints.SUB_TRANSFERS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#rangeStream}.
     */
    default Stream<Transfer> subTransfersStream(SubTransfersRequest request) {
        return Paging.rangeStream(this, UtaWalletEndpoints.SUB_TRANSFERS, request, ExchangeTime.NOW);
    }

    /**
     * Finds a transfer that this account initiated by your id. None means that the exchange does not show it, which
     * proves nothing while the transfer may still be under way.
     */
    default Optional<Transfer> findTransfer(String clientOid) {
        return TransferSearch.own(clientOid).run(this);
    }

    /** The same for a transfer that a sub-account initiated; for keys of the master account. */
    default Optional<Transfer> findTransfer(String clientOid, String subUid) {
        return TransferSearch.ofSub(clientOid, subUid).run(this);
    }

    /**
     * Withdraws a coin. That the exchange took it does not say that it is done: see {@link #withdrawals}.
     *
     * @throws dev.exchangekit.core.error.OrderRejectedException when the exchange refused it
     * @throws dev.exchangekit.core.error.OrderOutcomeUnknownException when nothing tells what became of it
     * @see <a href="https://www.bitget.com/api-doc/uta/account/withdrawal">Bitget: Withdrawal</a>
     */
    default WithdrawalAck withdraw(WithdrawRequest request) {
        return call(UtaWalletEndpoints.WITHDRAW, request);
    }

    /**
     * Takes back a withdrawal that has not left yet.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/changelog">Bitget: UTA changelog</a>
     */
    default Acknowledgement cancelWithdrawal(CancelWithdrawalRequest request) {
        return call(UtaWalletEndpoints.CANCEL_WITHDRAWAL, request);
    }

    /**
     * One page of withdrawals, newest first. The page after it begins at the last {@link Withdrawal#orderId}.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/account/withdrawal/Get-Withdrawal-Records">Bitget: Get
     *     Withdrawal Records</a>
     */
    default List<Withdrawal> withdrawals(WithdrawalsRequest request) {
        return call(UtaWalletEndpoints.WITHDRAWALS, request);
    }

    /**
     * The items of all pages of a time of any length, fetched as the stream is read; see {@link Paging#idRangeStream}.
     */
    default Stream<Withdrawal> withdrawalsStream(WithdrawalsRequest request) {
        return Paging.idRangeStream(
                this, UtaWalletEndpoints.WITHDRAWALS, request, ExchangeTime.NOW, Withdrawal::orderId);
    }

    /**
     * Finds a withdrawal that was made since that time by your id. None means that the exchange does not show it, which
     * proves nothing while the withdrawal may still be under way.
     */
    default Optional<Withdrawal> findWithdrawal(String clientOid, Instant since) {
        return WithdrawalSearch.since(since, clientOid).run(this);
    }

    /**
     * One page of the addresses that coins may be withdrawn to.
     *
     * @see <a href="https://www.bitget.com/api-doc/uta/changelog">Bitget: UTA changelog</a>
     */
    default WithdrawalAddressPage withdrawalAddresses(WithdrawalAddressesRequest request) {
        return call(UtaWalletEndpoints.WITHDRAWAL_ADDRESSES, request);
    }

    /** The items of all pages, fetched as the stream is read; see {@link Paging#stream}. */
    default Stream<WithdrawalAddress> withdrawalAddressesStream(WithdrawalAddressesRequest request) {
        return Paging.stream(this::withdrawalAddresses, request);
    }

    /** The same calls with other options. */
    default UtaWalletApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
