package dev.exchangekit.bitget.wallet;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.bitget.Acknowledgement;
import dev.exchangekit.bitget.internal.BitgetLimits;
import dev.exchangekit.core.ratelimit.Lane;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.time.Duration;
import java.util.List;

/** The endpoints of this area, one constant each. */
public final class WalletEndpoints {
    private static final EndpointList LIST = EndpointList.open("wallet");

    public static final Endpoint<TransferRequest, TransferAck> TRANSFER = LIST.post(
                    "transfer", "/api/v2/spot/wallet/transfer", TransferRequest.class, TransferAck.class)
            .signed()
            .limit(BitgetLimits.uid("wallet.transfer", 10, Lane.PLACE))
            .orderWrite(new TransferWrite<>(TransferRequest::withClientOid, MoneySearch::ofTransfer))
            .build();

    public static final Endpoint<SubAccountTransferRequest, TransferAck> SUB_ACCOUNT_TRANSFER = LIST.post(
                    "subAccountTransfer",
                    "/api/v2/spot/wallet/subaccount-transfer",
                    SubAccountTransferRequest.class,
                    TransferAck.class)
            .signed()
            .limit(BitgetLimits.uid("wallet.subAccountTransfer", 10, Lane.PLACE))
            .orderWrite(
                    new TransferWrite<>(SubAccountTransferRequest::withClientOid, MoneySearch::ofSubAccountTransfer))
            .build();

    public static final Endpoint<TransferableCoinsRequest, List<String>> TRANSFERABLE_COINS = LIST.get(
                    "transferableCoins",
                    "/api/v2/spot/wallet/transfer-coin-info",
                    TransferableCoinsRequest.class,
                    new TypeReference<List<String>>() {})
            .signed()
            .limit(BitgetLimits.uid("wallet.transferableCoins", 10))
            .build();

    public static final Endpoint<WithdrawRequest, WithdrawalAck> WITHDRAW = LIST.post(
                    "withdraw", "/api/v2/spot/wallet/withdrawal", WithdrawRequest.class, WithdrawalAck.class)
            .signed()
            .limit(BitgetLimits.uid("wallet.withdraw", 5, Lane.PLACE))
            .orderWrite(new WithdrawWrite())
            .build();

    public static final Endpoint<CancelWithdrawalRequest, Acknowledgement> CANCEL_WITHDRAWAL = LIST.post(
                    "cancelWithdrawal",
                    "/api/v2/spot/wallet/cancel-withdrawal",
                    CancelWithdrawalRequest.class,
                    Acknowledgement.class)
            .signed()
            .lane(Lane.CANCEL)
            .limit(BitgetLimits.uid("wallet.cancelWithdrawal", 10, Lane.CANCEL))
            .build();

    public static final Endpoint<WithdrawalsRequest, List<Withdrawal>> WITHDRAWALS = LIST.get(
                    "withdrawals",
                    "/api/v2/spot/wallet/withdrawal-records",
                    WithdrawalsRequest.class,
                    new TypeReference<List<Withdrawal>>() {})
            .signed()
            .limit(BitgetLimits.uid("wallet.withdrawals", 10))
            .window(Duration.ofDays(30))
            .build();

    public static final Endpoint<DepositAddressRequest, DepositAddress> DEPOSIT_ADDRESS = LIST.get(
                    "depositAddress",
                    "/api/v2/spot/wallet/deposit-address",
                    DepositAddressRequest.class,
                    DepositAddress.class)
            .signed()
            .limit(BitgetLimits.uid("wallet.depositAddress", 10))
            .build();

    public static final Endpoint<SubAccountDepositAddressRequest, DepositAddress> SUB_ACCOUNT_DEPOSIT_ADDRESS =
            LIST.get(
                            "subAccountDepositAddress",
                            "/api/v2/spot/wallet/subaccount-deposit-address",
                            SubAccountDepositAddressRequest.class,
                            DepositAddress.class)
                    .signed()
                    .limit(BitgetLimits.uid("wallet.subAccountDepositAddress", 10))
                    .build();

    public static final Endpoint<DepositsRequest, List<Deposit>> DEPOSITS = LIST.get(
                    "deposits",
                    "/api/v2/spot/wallet/deposit-records",
                    DepositsRequest.class,
                    new TypeReference<List<Deposit>>() {})
            .signed()
            .limit(BitgetLimits.uid("wallet.deposits", 10))
            .window(Duration.ofDays(30))
            .build();

    public static final Endpoint<SubAccountDepositsRequest, List<Deposit>> SUB_ACCOUNT_DEPOSITS = LIST.get(
                    "subAccountDeposits",
                    "/api/v2/spot/wallet/subaccount-deposit-records",
                    SubAccountDepositsRequest.class,
                    new TypeReference<List<Deposit>>() {})
            .signed()
            .limit(BitgetLimits.uid("wallet.subAccountDeposits", 10))
            .window(Duration.ofDays(30))
            .build();

    public static final Endpoint<SetDepositAccountRequest, Acknowledgement> SET_DEPOSIT_ACCOUNT = LIST.post(
                    "setDepositAccount",
                    "/api/v2/spot/wallet/modify-deposit-account",
                    SetDepositAccountRequest.class,
                    Acknowledgement.class)
            .signed()
            .limit(BitgetLimits.uid("wallet.setDepositAccount", 10, Lane.PLACE))
            .build();

    private WalletEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return LIST.all();
    }
}
