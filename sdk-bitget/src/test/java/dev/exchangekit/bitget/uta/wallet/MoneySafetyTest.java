package dev.exchangekit.bitget.uta.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bitget.AccountType;
import dev.exchangekit.bitget.BitgetClient;
import dev.exchangekit.bitget.RecordStatus;
import dev.exchangekit.bitget.Route;
import dev.exchangekit.bitget.faults.BitgetMoneySafety;
import dev.exchangekit.core.contract.faults.MoneyMove;
import dev.exchangekit.core.contract.faults.MoneyScene;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.order.OrderAction;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

class MoneySafetyTest extends BitgetMoneySafety {
    private static final String TRANSFERS = "/api/v3/account/sub-transfer-record";
    private static final String WITHDRAWALS = "/api/v3/account/withdrawal-records";

    private static final TransferRequest TRANSFER = TransferRequest.builder()
            .coin("USDT")
            .amount(new BigDecimal("12.50"))
            .fromType(AccountType.UTA)
            .toType(AccountType.SPOT)
            .build();
    private static final SubTransferRequest SUB_TRANSFER = SubTransferRequest.builder()
            .coin("USDT")
            .amount(new BigDecimal("12.50"))
            .fromType(AccountType.UTA)
            .toType(AccountType.SPOT)
            .fromUserId("2001008")
            .toUserId("2001007")
            .build();
    private static final SubMasterTransferRequest SUB_MASTER_TRANSFER = SubMasterTransferRequest.builder()
            .coin("USDT")
            .amount(new BigDecimal("12.50"))
            .fromType(AccountType.UTA)
            .toType(AccountType.SPOT)
            .build();
    private static final WithdrawRequest WITHDRAWAL = WithdrawRequest.builder()
            .coin("USDT")
            .chain("trc20")
            .transferType(Route.ON_CHAIN)
            .address("0x51cc0d")
            .size(new BigDecimal("24"))
            .build();

    @Override
    protected List<MoneyMove<?, ?>> moves() {
        return List.of(
                MoneySafetyTest.<TransferRequest>transfer()
                        .endpoint(UtaWalletEndpoints.TRANSFER)
                        .request(id -> TRANSFER.toBuilder().clientOid(id).build())
                        .addLookUps(TRANSFERS + "?clientOid=" + ID)
                        .build(),
                MoneySafetyTest.<SubMasterTransferRequest>transfer()
                        .endpoint(UtaWalletEndpoints.SUB_MASTER_TRANSFER)
                        .request(id ->
                                SUB_MASTER_TRANSFER.toBuilder().clientOid(id).build())
                        .addLookUps(TRANSFERS + "?clientOid=" + ID)
                        .build(),
                MoneySafetyTest.<SubTransferRequest>transfer()
                        .endpoint(UtaWalletEndpoints.SUB_TRANSFER)
                        .request(id -> SUB_TRANSFER.toBuilder().clientOid(id).build())
                        .addLookUps(TRANSFERS + "?clientOid=" + ID, TRANSFERS + "?subUid=2001008&clientOid=" + ID)
                        .build(),
                withdrawal());
    }

    private static <Q> MoneyMove.Builder<Q, TransferAck> transfer() {
        TransferAck ack = TransferAck.builder().transferId("5001").clientOid(ID).build();
        MoneyMove.Builder<Q, TransferAck> move = move(OrderAction.TRANSFER);
        move.answer(ok("{\"transferId\":\"5001\",\"clientOid\":\"" + ID + "\"}"))
                .answered(ack)
                .refusal(refused("43117"))
                .refusalKind(ErrorKind.TRANSFER)
                .addOpenAnswers(refused("43118"))
                .nothing(ok("{\"list\":[],\"cursor\":null}"))
                .addTaken(listed(ID, "12.5", "Processing"), listed(ID, "12.50", "Successful"))
                .addFailed(listed(ID, "12.50", "Failed"))
                .addOthers(listed("other", "12.50", "Successful"))
                .addOthers(listed(ID, "12.50", "Failed", START.minusSeconds(3600)))
                .addUnclear(listed(ID, "13", "Successful"))
                .found(ack);
        return move;
    }

    private static MoneyMove<?, ?> withdrawal() {
        WithdrawalAck ack =
                WithdrawalAck.builder().orderId("9001").clientOid(ID).build();
        return BitgetMoneySafety.<WithdrawRequest, WithdrawalAck>move(OrderAction.WITHDRAW)
                .endpoint(UtaWalletEndpoints.WITHDRAW)
                .request(id -> WITHDRAWAL.toBuilder().clientOid(id).build())
                .answer(ok("{\"orderId\":\"9001\",\"clientOid\":\"" + ID + "\"}"))
                .answered(ack)
                .refusal(refused("43112"))
                .refusalKind(ErrorKind.WITHDRAWAL)
                .addLookUps(WITHDRAWALS + "?clientOid=" + ID + "&startTime="
                        + START.minusSeconds(60).toEpochMilli() + "&endTime=" + START.toEpochMilli())
                .nothing(ok("[]"))
                .addTaken(recorded(ID, "24.0", "1.5", "pending"))
                // the amount without its fee
                .addTaken(recorded(ID, "22.5", "1.5", "success"))
                .addTaken(recorded(ID, "24", "0", "fail"))
                .addOthers(recorded("other", "24", "0", "success"))
                .addUnclear(recorded(ID, "30", "1", "success"))
                .found(ack)
                .build();
    }

    private static MockResponse listed(String clientOid, String amount, String status) {
        return listed(clientOid, amount, status, START);
    }

    private static MockResponse listed(String clientOid, String amount, String status, Instant createdAt) {
        return ok("{\"list\":[{\"transferId\":\"5001\",\"fromType\":\"uta\",\"toType\":\"spot\",\"amount\":\"" + amount
                + "\",\"coin\":\"USDT\",\"fromUserId\":\"2001007\",\"toUserId\":\"2001007\",\"status\":\"" + status
                + "\",\"clientOid\":\"" + clientOid + "\",\"createdTime\":\"" + createdAt.toEpochMilli()
                + "\"}],\"cursor\":\"2\"}");
    }

    private static MockResponse recorded(String clientOid, String size, String fee, String status) {
        return ok("[{\"orderId\":\"9001\",\"clientOid\":\"" + clientOid + "\",\"coin\":\"usdt\",\"type\":\"withdraw\","
                + "\"dest\":\"on_chain\",\"size\":\"" + size + "\",\"fee\":\"" + fee + "\",\"status\":\"" + status
                + "\",\"createdTime\":\"1767225600000\"}]");
    }

    @Test
    void moneyOfAJournalIsFoundAgain() throws Exception {
        try (MoneyScene<BitgetClient> scene = scene()) {
            for (int i = 0; i < 2; i++) {
                scene.server().on(TRANSFERS, listed(ID, "12.50", "Failed"));
                scene.server().on(WITHDRAWALS, recorded(ID, "24", "0", "fail"));
            }
            UtaWalletApi wallet = scene.views().client().utaWallet();
            UtaWalletAsyncApi async = scene.views().client().async().utaWallet();

            for (Optional<Transfer> found :
                    List.of(wallet.findTransfer(ID), scene.time().await(async.findTransfer(ID)))) {
                assertThat(found).map(Transfer::status).contains(TransferStatus.FAILED);
            }
            for (Optional<Withdrawal> found :
                    List.of(wallet.findWithdrawal(ID, START), scene.time().await(async.findWithdrawal(ID, START)))) {
                assertThat(found).map(Withdrawal::status).contains(RecordStatus.FAIL);
            }
            assertThat(wallet.findTransfer(ID)).isEmpty();
            assertThat(scene.time().await(async.findTransfer(ID))).isEmpty();
            assertThat(wallet.findWithdrawal(ID, START)).isEmpty();
            assertThat(scene.time().await(async.findWithdrawal(ID, START))).isEmpty();
        }
    }
}
