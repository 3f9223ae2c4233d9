package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bitget.Acknowledgement;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.time.Duration;
import java.util.List;

/** The endpoints of this area, one constant each. */
public final class UtaWalletEndpoints {
    private static final EndpointList WALLET = EndpointList.signed("utaWallet");

    public static final Endpoint<DepositAddressRequest, DepositAddress> DEPOSIT_ADDRESS = WALLET.get(
                    "depositAddress",
                    "/api/v3/account/deposit-address",
                    DepositAddressRequest.class,
                    DepositAddress.class)
            .limit(BitgetLimits.uid("utaWallet.depositAddress", 10))
            .build();

    public static final Endpoint<DepositsRequest, List<Deposit>> DEPOSITS = WALLET.get(
                    "deposits",
                    "/api/v3/account/deposit-records",
                    DepositsRequest.class,
                    new TypeReference<List<Deposit>>() {})
            .limit(BitgetLimits.uid("utaWallet.deposits", 10))
            .window(Duration.ofDays(30))
            .build();

    public static final Endpoint<SetDepositAccountRequest, Acknowledgement> SET_DEPOSIT_ACCOUNT = WALLET.post(
                    "setDepositAccount",
                    "/api/v3/account/deposit-account",
                    SetDepositAccountRequest.class,
                    Acknowledgement.class)
            .limit(BitgetLimits.uid("utaWallet.setDepositAccount", 1, Lane.PLACE))
            .build();

    public static final Endpoint<MaxTransferableRequest, MaxTransferable> MAX_TRANSFERABLE = WALLET.get(
                    "maxTransferable",
                    "/api/v3/account/max-transferable",
                    MaxTransferableRequest.class,
                    MaxTransferable.class)
            .limit(BitgetLimits.uid("utaWallet.maxTransferable", 3))
            .build();

    public static final Endpoint<MaxWithdrawalRequest, MaxWithdrawal> MAX_WITHDRAWAL = WALLET.get(
                    "maxWithdrawal", "/api/v3/account/max-withdrawal", MaxWithdrawalRequest.class, MaxWithdrawal.class)
            .build();

    public static final Endpoint<TransferableCoinsRequest, List<String>> TRANSFERABLE_COINS = WALLET.get(
                    "transferableCoins",
                    "/api/v3/account/transferable-coins",
                    TransferableCoinsRequest.class,
                    new TypeReference<List<String>>() {})
            .limit(BitgetLimits.uid("utaWallet.transferableCoins", 10))
            .build();

    public static final Endpoint<TransferRequest, TransferAck> TRANSFER = WALLET.post(
                    "transfer", "/api/v3/account/transfer", TransferRequest.class, TransferAck.class)
            .limit(BitgetLimits.uid("utaWallet.transfer", 5, Lane.PLACE))
            .orderWrite(new TransferWrite<>(
                    TransferRequest::withClientOid, request -> TransferSearch.own(TransferWrite.id(request))))
            .build();

    public static final Endpoint<SubTransferRequest, TransferAck> SUB_TRANSFER = WALLET.post(
                    "subTransfer", "/api/v3/account/sub-transfer", SubTransferRequest.class, TransferAck.class)
            .limit(BitgetLimits.uid("utaWallet.subTransfer", 5, Lane.PLACE))
            .orderWrite(new TransferWrite<>(SubTransferRequest::withClientOid, TransferSearch::betweenUsers))
            .build();

    public static final Endpoint<SubMasterTransferRequest, TransferAck> SUB_MASTER_TRANSFER = WALLET.post(
                    "subMasterTransfer",
                    "/api/v3/account/sub-master-transfer",
                    SubMasterTransferRequest.class,
                    TransferAck.class)
            .limit(BitgetLimits.uid("utaWallet.subMasterTransfer", 5, Lane.PLACE))
            .orderWrite(new TransferWrite<>(
                    SubMasterTransferRequest::withClientOid, request -> TransferSearch.own(TransferWrite.id(request))))
            .build();

    public static final Endpoint<SubTransfersRequest, SubTransferPage> SUB_TRANSFERS = WALLET.get(
                    "subTransfers",
                    "/api/v3/account/sub-transfer-record",
                    SubTransfersRequest.class,
                    SubTransferPage.class)
            .limit(BitgetLimits.uid("utaWallet.subTransfers", 5))
            .window(Duration.ofDays(90))
            .build();

    public static final Endpoint<WithdrawRequest, WithdrawalAck> WITHDRAW = WALLET.post(
                    "withdraw", "/api/v3/account/withdrawal", WithdrawRequest.class, WithdrawalAck.class)
            .limit(BitgetLimits.uid("utaWallet.withdraw", 1, Lane.PLACE))
            .orderWrite(new WithdrawWrite())
            .build();

    public static final Endpoint<CancelWithdrawalRequest, Acknowledgement> CANCEL_WITHDRAWAL = WALLET.post(
                    "cancelWithdrawal",
                    "/api/v3/account/cancel-withdrawal",
                    CancelWithdrawalRequest.class,
                    Acknowledgement.class)
            .lane(Lane.CANCEL)
            .limit(BitgetLimits.uid("utaWallet.cancelWithdrawal", 1, Lane.CANCEL))
            .build();

    public static final Endpoint<WithdrawalsRequest, List<Withdrawal>> WITHDRAWALS = WALLET.get(
                    "withdrawals",
                    "/api/v3/account/withdrawal-records",
                    WithdrawalsRequest.class,
                    new TypeReference<List<Withdrawal>>() {})
            .limit(BitgetLimits.uid("utaWallet.withdrawals", 10))
            .window(Duration.ofDays(30))
            .build();

    public static final Endpoint<WithdrawalAddressesRequest, WithdrawalAddressPage> WITHDRAWAL_ADDRESSES = WALLET.get(
                    "withdrawalAddresses",
                    "/api/v3/account/withdraw-address",
                    WithdrawalAddressesRequest.class,
                    WithdrawalAddressPage.class)
            .limit(BitgetLimits.uid("utaWallet.withdrawalAddresses", 1))
            .build();

    private UtaWalletEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return WALLET.all();
    }
}
