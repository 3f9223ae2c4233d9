package dev.exchangekit.bybit.asset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.account.AccountType;
import dev.exchangekit.core.contract.faults.MoneyMove;
import dev.exchangekit.core.contract.faults.MoneySafetyContract;
import dev.exchangekit.core.contract.faults.MoneyScene;
import dev.exchangekit.core.contract.faults.Views;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderIntentHook;
import dev.exchangekit.core.spi.TimeSource;
import dev.exchangekit.core.testing.TestSecrets;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

class MoneySafetyTest extends MoneySafetyContract<BybitClient> {
    private static final String TRANSFERS = "/v5/asset/transfer/query-inter-transfer-list";
    private static final String UNIVERSALS = "/v5/asset/transfer/query-universal-transfer-list";
    private static final UUID ID = UUID.fromString("42c0cfb0-6bca-4242-bc76-4e6df6cbab16");
    private static final Duration WINDOW = Duration.ofSeconds(5);

    private static final CreateInternalTransferRequest INTERNAL = CreateInternalTransferRequest.builder()
            .coin("USDT")
            .amount(new BigDecimal("12.50"))
            .fromAccountType(AccountType.UNIFIED)
            .toAccountType(AccountType.FUND)
            .build();
    private static final CreateUniversalTransferRequest UNIVERSAL = CreateUniversalTransferRequest.builder()
            .coin("USDT")
            .amount(new BigDecimal("12.50"))
            .fromMemberId("1001")
            .toMemberId("1002")
            .fromAccountType(AccountType.UNIFIED)
            .toAccountType(AccountType.FUND)
            .build();
    private static final WithdrawRequest WITHDRAWAL = WithdrawRequest.builder()
            .coin("USDT")
            .chain("ETH")
            .address("0x99ced129603abc771c0dabe935c326ff6c86645d")
            .amount(new BigDecimal("24"))
            .wallet(WithdrawWallet.FUND)
            .build();

    @Override
    protected Views<BybitClient> open(URI host, TimeSource time, OrderIntentHook journal) {
        BybitClient bybit = BybitClient.create(c -> c.environment(BybitEnvironment.custom(host))
                .credentials(TestSecrets.credentials())
                .recvWindow(WINDOW)
                .clockSync(false)
                .timeSource(time)
                .orderIntentHook(journal));
        return new Views<>(bybit, bybit.async());
    }

    @Override
    protected List<MoneyMove<?, ?>> moves() {
        return List.of(
                MoneySafetyTest.<CreateInternalTransferRequest>transfer()
                        .endpoint(AssetEndpoints.CREATE_INTERNAL_TRANSFER)
                        .request(id -> INTERNAL.toBuilder()
                                .transferId(id.map(UUID::fromString))
                                .build())
                        .addLookUps(TRANSFERS + "?transferId=" + ID)
                        .addTaken(listed("selfTransfer_" + ID, "12.5", "SUCCESS"))
                        .build(),
                MoneySafetyTest.<CreateUniversalTransferRequest>transfer()
                        .endpoint(AssetEndpoints.CREATE_UNIVERSAL_TRANSFER)
                        .request(id -> UNIVERSAL.toBuilder()
                                .transferId(id.map(UUID::fromString))
                                .build())
                        .addLookUps(UNIVERSALS + "?transferId=" + ID)
                        .addTaken(listed("universalTransfer_" + ID + "_1001", "12.50", "PENDING"))
                        .build(),
                withdrawal());
    }

    private static <Q> MoneyMove.Builder<Q, TransferAck> transfer() {
        MoneyMove.Builder<Q, TransferAck> move = MoneyMove.builder();
        move.action(OrderAction.TRANSFER)
                .coin("USDT")
                .id(ID.toString())
                .idName("transferId")
                .madeIds("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                .answer(ack("SUCCESS"))
                .answered(acked(TransferStatus.SUCCESS))
                .refusal(answer("131214", "{}"))
                .refusalKind(ErrorKind.TRANSFER)
                .addOpenAnswers(ack("STATUS_UNKNOWN"), ack("FAILED"), answer("10016", "{}"))
                .nothing(ok("{\"list\":[],\"nextPageCursor\":\"\"}"))
                .addTaken(listed(ID.toString(), "12.50", "SUCCESS"), listed(ID.toString(), "12.50", "PENDING"))
                .addFailed(listed(ID.toString(), "12.50", "FAILED"))
                .addOthers(listed("8a9dbd0e-4c1c-4a62-9d3f-0f0a35c2a871", "12.50", "SUCCESS"))
                .addUnclear(listed(ID.toString(), "13", "SUCCESS"))
                .found(acked(TransferStatus.PENDING))
                .acceptedWithin(WINDOW);
        return move;
    }

    private static MoneyMove<?, ?> withdrawal() {
        return MoneyMove.<WithdrawRequest, WithdrawalAck>builder()
                .endpoint(AssetEndpoints.WITHDRAW)
                .action(OrderAction.WITHDRAW)
                .coin("USDT")
                .request(id -> WITHDRAWAL.toBuilder().requestId(id).build())
                .id("rent7")
                .idName("requestId")
                .madeIds("[A-Za-z0-9]{32}")
                .answer(ok("{\"id\":\"10195\"}"))
                .answered(WithdrawalAck.builder().id("10195").build())
                .refusal(answer("131066", "{}"))
                .refusalKind(ErrorKind.WITHDRAWAL)
                .build();
    }

    private static MockResponse ok(String result) {
        return answer("0", result);
    }

    private static MockResponse answer(String code, String result) {
        return new MockResponse.Builder()
                .body("{\"retCode\":" + code + ",\"retMsg\":\"\",\"result\":" + result
                        + ",\"retExtInfo\":{},\"time\":1}")
                .build();
    }

    private static MockResponse ack(String status) {
        return ok("{\"transferId\":\"" + ID + "\",\"status\":\"" + status + "\"}");
    }

    private static TransferAck acked(TransferStatus status) {
        return TransferAck.builder().transferId(ID.toString()).status(status).build();
    }

    private static MockResponse listed(String transferId, String amount, String status) {
        return ok("{\"list\":[{\"transferId\":\"" + transferId + "\",\"coin\":\"USDT\",\"amount\":\"" + amount
                + "\",\"fromAccountType\":\"UNIFIED\",\"toAccountType\":\"FUND\",\"timestamp\":\"1767225600000\","
                + "\"status\":\"" + status + "\",\"fromMemberId\":\"1001\",\"toMemberId\":\"1002\"}]}");
    }

    @Test
    void withdrawalStatesTheTimeOfItsCall() throws IOException {
        try (MoneyScene<BybitClient> scene = scene()) {
            scene.server().on("/v5/asset/withdraw/create", ok("{\"id\":\"10195\"}"));

            assertThat(scene.views().client().asset().withdraw(WITHDRAWAL).id()).isEqualTo("10195");

            JsonNode sent = scene.server().body("/v5/asset/withdraw/create");
            assertThat(sent.get("timestamp").asLong()).isEqualTo(START.toEpochMilli());
        }
    }

    @Test
    void membersAreSentAsNumbers() throws IOException {
        try (MoneyScene<BybitClient> scene = scene()) {
            scene.server().on("/v5/asset/transfer/universal-transfer", ack("PENDING"));

            assertThat(scene.views()
                            .client()
                            .asset()
                            .createUniversalTransfer(UNIVERSAL)
                            .status())
                    .isEqualTo(TransferStatus.PENDING);

            JsonNode sent = scene.server().body("/v5/asset/transfer/universal-transfer");
            assertThat(sent.get("fromMemberId").isNumber()).isTrue();
        }
    }

    @Test
    void transferOfAJournalIsFoundAgain() throws Exception {
        try (MoneyScene<BybitClient> scene = scene()) {
            for (int i = 0; i < 2; i++) {
                scene.server().on(TRANSFERS, listed("selfTransfer_" + ID, "12.50", "SUCCESS"));
                scene.server().on(UNIVERSALS, listed(ID.toString(), "12.50", "FAILED"));
            }
            AssetApi asset = scene.views().client().asset();
            AssetAsyncApi async = scene.views().client().async().asset();

            for (Optional<InternalTransfer> found :
                    List.of(asset.findInternalTransfer(ID), scene.time().await(async.findInternalTransfer(ID)))) {
                assertThat(found).map(InternalTransfer::status).contains(TransferStatus.SUCCESS);
            }
            for (Optional<UniversalTransfer> found :
                    List.of(asset.findUniversalTransfer(ID), scene.time().await(async.findUniversalTransfer(ID)))) {
                assertThat(found).map(UniversalTransfer::status).contains(TransferStatus.FAILED);
            }
            assertThat(asset.findInternalTransfer(ID)).isEmpty();
            assertThat(scene.time().await(async.findInternalTransfer(ID))).isEmpty();
        }
    }

    @Test
    void addressOfASubAccountMayStandAlone() {
        try (MoneyScene<BybitClient> scene = scene()) {
            scene.server()
                    .on(
                            "/v5/asset/deposit/query-sub-member-address",
                            ok("{\"coin\":\"USDT\",\"chains\":{\"chain\":\"TRX\",\"addressDeposit\":\"T1\"}}"));

            DepositAddresses addresses = scene.views()
                    .client()
                    .asset()
                    .subDepositAddress(SubDepositAddressRequest.builder()
                            .coin("USDT")
                            .chain("TRX")
                            .subMemberId("1002")
                            .build());

            assertThat(addresses.chains())
                    .singleElement()
                    .satisfies(address -> assertThat(address.address()).contains("T1"));
        }
    }
}
