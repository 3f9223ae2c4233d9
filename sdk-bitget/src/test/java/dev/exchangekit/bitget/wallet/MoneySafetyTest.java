package dev.exchangekit.bitget.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bitget.AccountType;
import dev.exchangekit.bitget.BitgetClient;
import dev.exchangekit.bitget.Route;
import dev.exchangekit.bitget.faults.BitgetMoneySafety;
import dev.exchangekit.bitget.spot.SubAccountTransfer;
import dev.exchangekit.bitget.spot.Transfer;
import dev.exchangekit.core.contract.faults.MoneyMove;
import dev.exchangekit.core.contract.faults.MoneyScene;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.order.OrderAction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

class MoneySafetyTest extends BitgetMoneySafety {
    private static final String TRANSFERS = "/api/v2/spot/account/transferRecords";
    private static final String SUB_TRANSFERS = "/api/v2/spot/account/sub-main-trans-record";
    private static final String WITHDRAWALS = "/api/v2/spot/wallet/withdrawal-records";

    private static final TransferRequest TRANSFER = TransferRequest.builder()
            .coin("USDT")
            .amount(new BigDecimal("12.50"))
            .fromType(AccountType.SPOT)
            .toType(AccountType.USDT_FUTURES)
            .build();
    private static final SubAccountTransferRequest SUB_TRANSFER = SubAccountTransferRequest.builder()
            .coin("USDT")
            .amount(new BigDecimal("12.50"))
            .fromUserId("1001")
            .toUserId("1002")
            .fromType(AccountType.SPOT)
            .toType(AccountType.USDT_FUTURES)
            .build();
    private static final WithdrawRequest WITHDRAWAL = WithdrawRequest.builder()
            .coin("USDT")
            .transferType(Route.ON_CHAIN)
            .chain("erc20")
            .address("0x99ced129603abc771c0dabe935c326ff6c86645d")
            .size(new BigDecimal("24"))
            .build();

    @Override
    protected List<MoneyMove<?, ?>> moves() {
        return List.of(
                MoneySafetyTest.<TransferRequest>transfer("881")
                        .endpoint(WalletEndpoints.TRANSFER)
                        .request(id -> TRANSFER.toBuilder().clientOid(id).build())
                        .addLookUps(TRANSFERS + "?coin=USDT&clientOid=" + ID)
                        .build(),
                MoneySafetyTest.<SubAccountTransferRequest>transfer("991")
                        .endpoint(WalletEndpoints.SUB_ACCOUNT_TRANSFER)
                        .request(id -> SUB_TRANSFER.toBuilder().clientOid(id).build())
                        .addLookUps(
                                SUB_TRANSFERS + "?coin=USDT&clientOid=" + ID,
                                SUB_TRANSFERS + "?coin=USDT&subUid=1001&clientOid=" + ID)
                        .build(),
                withdrawal());
    }

    /** The records of both kinds know two ids of a transfer. */
    private static <Q> MoneyMove.Builder<Q, TransferAck> transfer(String foundAs) {
        MoneyMove.Builder<Q, TransferAck> move = move(OrderAction.TRANSFER);
        move.answer(ok("{\"transferId\":\"881\",\"clientOid\":\"" + ID + "\"}"))
                .answered(acked("881"))
                .refusal(refused("40799"))
                .refusalKind(ErrorKind.TRANSFER)
                .addOpenAnswers(refused("43118"))
                .nothing(ok("[]"))
                .addTaken(listed(ID, "usdt_futures", "12.50000000", "Successful"))
                .addTaken(listed(ID, "usdt_futures", "12.5", "Processing"))
                .addFailed(listed(ID, "usdt_futures", "12.5", "Failed"))
                .addOthers(listed("other", "usdt_futures", "12.50", "Successful"))
                .addUnclear(listed(ID, "usdt_futures", "13", "Successful"))
                .addUnclear(listed(ID, "p2p", "12.50", "Successful"))
                .found(acked(foundAs));
        return move;
    }

    private static MoneyMove<?, ?> withdrawal() {
        WithdrawalAck ack = WithdrawalAck.builder().orderId("661").clientOid(ID).build();
        return BitgetMoneySafety.<WithdrawRequest, WithdrawalAck>move(OrderAction.WITHDRAW)
                .endpoint(WalletEndpoints.WITHDRAW)
                .request(id -> WITHDRAWAL.toBuilder().clientOid(id).build())
                .answer(ok("{\"orderId\":\"661\",\"clientOid\":\"" + ID + "\"}"))
                .answered(ack)
                .refusal(refused("43112"))
                .refusalKind(ErrorKind.WITHDRAWAL)
                .addLookUps(WITHDRAWALS + "?clientOid=" + ID + "&startTime="
                        + START.minusSeconds(60).toEpochMilli() + "&endTime=" + START.toEpochMilli())
                .nothing(ok("[]"))
                .addTaken(withdrawn(ID, "usdt", "pending"), withdrawn(ID, "USDT", "fail"))
                .addOthers(withdrawn("other", "USDT", "success"))
                .addUnclear(withdrawn(ID, "BTC", "success"))
                .found(ack)
                .build();
    }

    private static TransferAck acked(String transferId) {
        return TransferAck.builder().transferId(transferId).clientOid(ID).build();
    }

    private static MockResponse listed(String clientOid, String toType, String size, String status) {
        return ok("[{\"coin\":\"usdt\",\"status\":\"" + status + "\",\"fromType\":\"spot\",\"toType\":\"" + toType
                + "\",\"size\":\"" + size + "\",\"ts\":\"1767225600000\",\"clientOid\":\"" + clientOid
                + "\",\"transferId\":\"881\",\"newTransferId\":\"991\",\"fromUserId\":\"1001\","
                + "\"toUserId\":\"1002\"}]");
    }

    private static MockResponse withdrawn(String clientOid, String coin, String status) {
        return ok("[{\"orderId\":\"661\",\"coin\":\"" + coin + "\",\"clientOid\":\"" + clientOid
                + "\",\"size\":\"23\",\"fee\":\"-1\",\"status\":\"" + status + "\"}]");
    }

    @Test
    void moneyOfAJournalIsFoundAgain() throws Exception {
        try (MoneyScene<BitgetClient> scene = scene()) {
            scene.server().always(TRANSFERS, listed(ID, "usdt_futures", "12.50", "Failed"));
            scene.server().always(SUB_TRANSFERS, listed(ID, "usdt_futures", "12.50", "Successful"));
            scene.server().always(WITHDRAWALS, withdrawn(ID, "USDT", "success"));
            WalletApi wallet = scene.views().client().wallet();
            WalletAsyncApi async = scene.views().client().async().wallet();

            for (Optional<Transfer> found :
                    List.of(wallet.findTransfer("USDT", ID), scene.time().await(async.findTransfer("USDT", ID)))) {
                assertThat(found).map(Transfer::transferId).contains("881");
            }
            for (Optional<SubAccountTransfer> found : List.of(
                    wallet.findSubAccountTransfer("USDT", "1001", ID),
                    scene.time().await(async.findSubAccountTransfer("USDT", "1001", ID)))) {
                assertThat(found).map(SubAccountTransfer::newTransferId).contains(Optional.of("991"));
            }
            for (Optional<Withdrawal> found :
                    List.of(wallet.findWithdrawal(ID, START), scene.time().await(async.findWithdrawal(ID, START)))) {
                assertThat(found).map(Withdrawal::orderId).contains("661");
            }
        }
    }
}
