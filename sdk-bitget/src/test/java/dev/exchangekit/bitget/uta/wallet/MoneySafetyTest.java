package dev.exchangekit.bitget.uta.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bitget.AccountType;
import dev.exchangekit.bitget.BitgetClient;
import dev.exchangekit.bitget.BitgetConfig;
import dev.exchangekit.bitget.BitgetEnvironment;
import dev.exchangekit.bitget.RecordStatus;
import dev.exchangekit.bitget.Route;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.testing.ManualTime;
import dev.exchangekit.core.testing.TestSecrets;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Money is never moved twice and never lost from sight, through either view. */
@Timeout(60)
class MoneySafetyTest {
    private static final String TRANSFER = "/api/v3/account/transfer";
    private static final String SUB_TRANSFER = "/api/v3/account/sub-transfer";
    private static final String SUB_MASTER_TRANSFER = "/api/v3/account/sub-master-transfer";
    private static final String TRANSFERS = "/api/v3/account/sub-transfer-record";
    private static final String WITHDRAW = "/api/v3/account/withdrawal";
    private static final String WITHDRAWALS = "/api/v3/account/withdrawal-records";
    private static final String SERVER_TIME = "/api/v2/public/time";
    private static final String ID = "rent-7";
    private static final MockResponse LOST = new MockResponse.Builder()
            .onResponseStart(new SocketEffect.CloseSocket())
            .build();

    private final ManualTime time = new ManualTime().patience(Duration.ofMillis(2));
    private final MockWebServer server = new MockWebServer();
    private final JsonCodec codec = new JsonCodec();
    private final List<OrderIntent> intents = new CopyOnWriteArrayList<>();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<MockResponse>> script = new ConcurrentHashMap<>();
    private BitgetClient bitget = open();

    enum View {
        SYNC,
        ASYNC
    }

    private BitgetClient open() {
        try {
            server.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return BitgetClient.create(c -> settings(c).orderIntentHook(intents::addAll));
    }

    private BitgetConfig.Builder settings(BitgetConfig.Builder config) {
        config.environment(BitgetEnvironment.custom(server.url("/").uri()))
                .credentials(TestSecrets.credentialsWithPassphrase())
                .clockSync(false)
                .timeSource(time);
        return config;
    }

    @BeforeEach
    void answer() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requests.add(request);
                Queue<MockResponse> scripted = script.get(path(request));
                MockResponse next = scripted == null ? null : scripted.poll();
                return next == null ? byDefault(path(request)) : next;
            }
        });
    }

    @AfterEach
    void close() {
        bitget.close();
        server.close();
    }

    private MockResponse byDefault(String path) {
        return switch (path) {
            case SERVER_TIME -> ok("{\"serverTime\":\"" + time.now().toEpochMilli() + "\"}");
            case WITHDRAWALS -> ok("[]");
            default -> ok("{\"list\":[],\"cursor\":null}");
        };
    }

    private void on(String path, MockResponse... answers) {
        script.computeIfAbsent(path, any -> new ConcurrentLinkedQueue<>()).addAll(List.of(answers));
    }

    private static MockResponse ok(String data) {
        return answer("00000", data);
    }

    private static MockResponse answer(String code, String data) {
        return new MockResponse.Builder()
                .body("{\"code\":\"" + code + "\",\"msg\":\"\",\"requestTime\":1,\"data\":" + data + "}")
                .build();
    }

    private MockResponse listed(String clientOid, String amount, String status) {
        return listed(clientOid, amount, status, time.now());
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

    private static String path(RecordedRequest request) {
        return request.getTarget().replaceFirst("\\?.*", "");
    }

    private List<RecordedRequest> requests(String path) {
        return requests.stream().filter(r -> path(r).equals(path)).toList();
    }

    private JsonNode body(String path) throws IOException {
        assertThat(requests(path)).hasSize(1);
        return codec.tree(text(requests(path).get(0)).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(RecordedRequest request) {
        return request.getBody() == null ? "" : request.getBody().string(StandardCharsets.UTF_8);
    }

    private static TransferRequest.Builder transfer() {
        TransferRequest.Builder builder = TransferRequest.builder();
        builder.coin("USDT")
                .amount(new BigDecimal("12.50"))
                .fromType(AccountType.UTA)
                .toType(AccountType.SPOT);
        return builder;
    }

    private static SubTransferRequest subTransfer() {
        return SubTransferRequest.builder()
                .clientOid(ID)
                .coin("USDT")
                .amount(new BigDecimal("12.50"))
                .fromType(AccountType.UTA)
                .toType(AccountType.SPOT)
                .fromUserId("2001008")
                .toUserId("2001007")
                .build();
    }

    private static SubMasterTransferRequest subMasterTransfer() {
        return SubMasterTransferRequest.builder()
                .clientOid(ID)
                .coin("USDT")
                .amount(new BigDecimal("12.50"))
                .fromType(AccountType.UTA)
                .toType(AccountType.SPOT)
                .build();
    }

    private static WithdrawRequest.Builder withdrawal() {
        WithdrawRequest.Builder builder = WithdrawRequest.builder();
        builder.coin("USDT")
                .chain("trc20")
                .transferType(Route.ON_CHAIN)
                .address("0x51cc0d")
                .size(new BigDecimal("24"));
        return builder;
    }

    private <R> R call(
            View view,
            Function<UtaWalletApi, R> blocking,
            Function<UtaWalletAsyncApi, CompletableFuture<R>> asynchronous) {
        if (view == View.SYNC) {
            return blocking.apply(bitget.utaWallet());
        }
        try {
            return time.await(asynchronous.apply(bitget.async().utaWallet()));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private TransferAck send(View view, TransferRequest request) {
        return call(view, api -> api.transfer(request), api -> api.transfer(request));
    }

    private TransferAck send(View view, SubTransferRequest request) {
        return call(view, api -> api.subTransfer(request), api -> api.subTransfer(request));
    }

    private TransferAck send(View view, SubMasterTransferRequest request) {
        return call(view, api -> api.subMasterTransfer(request), api -> api.subMasterTransfer(request));
    }

    private WithdrawalAck send(View view, WithdrawRequest request) {
        return call(view, api -> api.withdraw(request), api -> api.withdraw(request));
    }

    private Optional<Transfer> find(View view) {
        return call(view, api -> api.findTransfer(ID), api -> api.findTransfer(ID));
    }

    private Optional<Withdrawal> findWithdrawal(View view) {
        Instant since = time.now().minusSeconds(3600);
        return call(view, api -> api.findWithdrawal(ID, since), api -> api.findWithdrawal(ID, since));
    }

    private static TransferAck found() {
        return TransferAck.builder().transferId("5001").clientOid(ID).build();
    }

    @ParameterizedTest
    @EnumSource
    void transferWithoutAnIdGetsOneThatIsJournalledAndSent(View view) throws IOException {
        on(TRANSFER, ok("{\"transferId\":\"5001\"}"));

        assertThat(send(view, transfer().build()).transferId()).isEqualTo("5001");

        String id = body(TRANSFER).get("clientOid").asText();
        assertThat(id).isNotBlank();
        assertThat(intents).singleElement().satisfies(intent -> {
            assertThat(intent.action()).isEqualTo(OrderAction.TRANSFER);
            assertThat(intent.operation()).isEqualTo("utaWallet.transfer");
            assertThat(intent.symbol()).isEqualTo("USDT");
            assertThat(intent.clientOrderId()).contains(id);
            assertThat(intent.parameters()).isEqualTo(text(requests(TRANSFER).get(0)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void transferThatHasAnIdKeepsIt(View view) throws IOException {
        on(SUB_MASTER_TRANSFER, ok("{\"transferId\":\"5001\",\"clientOid\":\"" + ID + "\"}"));

        assertThat(send(view, subMasterTransfer())).isEqualTo(found());

        assertThat(body(SUB_MASTER_TRANSFER).get("clientOid").asText()).isEqualTo(ID);
    }

    @ParameterizedTest
    @EnumSource
    void lostTransferIsFoundByItsId(View view) {
        on(TRANSFER, LOST);
        on(TRANSFERS, listed(ID, "12.5", "Processing"));

        assertThat(send(view, transfer().clientOid(ID).build())).isEqualTo(found());

        assertThat(requests(TRANSFER)).hasSize(1);
        assertThat(requests(TRANSFERS))
                .singleElement()
                .satisfies(r -> assertThat(r.getTarget()).isEqualTo(TRANSFERS + "?clientOid=" + ID));
    }

    @ParameterizedTest
    @EnumSource
    void lostTransferToTheMasterIsFoundByItsId(View view) {
        on(SUB_MASTER_TRANSFER, LOST);
        on(TRANSFERS, listed(ID, "12.50", "Successful"));

        assertThat(send(view, subMasterTransfer())).isEqualTo(found());
    }

    @ParameterizedTest
    @EnumSource
    void lostTransferBetweenUsersIsSoughtWithTheMasterAndWithTheSender(View view) {
        on(SUB_TRANSFER, LOST);
        on(TRANSFERS, ok("{\"list\":[]}"), listed(ID, "12.50", "Successful"));

        assertThat(send(view, subTransfer())).isEqualTo(found());

        assertThat(requests(TRANSFERS))
                .extracting(RecordedRequest::getTarget)
                .containsExactly(TRANSFERS + "?clientOid=" + ID, TRANSFERS + "?subUid=2001008&clientOid=" + ID);
    }

    @ParameterizedTest
    @EnumSource
    void lostTransferThatFailedIsRefused(View view) {
        on(TRANSFER, LOST);
        on(TRANSFERS, listed(ID, "12.50", "Failed"));

        assertThatThrownBy(() -> send(view, transfer().clientOid(ID).build()))
                .isInstanceOfSatisfying(OrderRejectedException.class, e -> {
                    assertThat(e.kind()).isEqualTo(ErrorKind.TRANSFER);
                    assertThat(e.clientOrderIds()).containsExactly(ID);
                });
        assertThat(requests(TRANSFER)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void absenceOfALostTransferProvesNothing(View view) {
        on(TRANSFER, LOST);

        assertThatThrownBy(() -> send(view, transfer().clientOid(ID).build()))
                .isInstanceOfSatisfying(OrderOutcomeUnknownException.class, e -> {
                    assertThat(e.clientOrderIds()).containsExactly(ID);
                    assertThat(e.mayHaveReachedExchange()).isTrue();
                });
        assertThat(requests(TRANSFER)).hasSize(1);
        assertThat(requests(TRANSFERS)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void recordOfAnotherTransferProvesNothing(View view) {
        on(TRANSFER, LOST);
        on(TRANSFERS, listed("other", "12.50", "Successful"), listed(ID, "12.50", "Successful"));

        assertThat(send(view, transfer().clientOid(ID).build())).isEqualTo(found());
        assertThat(requests(TRANSFERS)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void failureOfAnEarlierTransferUnderTheSameIdProvesNothing(View view) {
        on(TRANSFER, LOST);
        on(TRANSFERS, listed(ID, "12.50", "Failed", time.now().minusSeconds(3600)), listed(ID, "12.50", "Successful"));

        assertThat(send(view, transfer().clientOid(ID).build())).isEqualTo(found());
        assertThat(requests(TRANSFERS)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void recordOfOtherTermsUnderTheSameIdSettlesNothing(View view) {
        on(TRANSFER, LOST);
        for (int i = 0; i < 100; i++) {
            on(TRANSFERS, listed(ID, "13", "Successful"));
        }

        assertThatThrownBy(() -> send(view, transfer().clientOid(ID).build()))
                .isInstanceOf(OrderOutcomeUnknownException.class);
        assertThat(requests(TRANSFER)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void refusedTransferIsNotLookedUp(View view) {
        on(TRANSFER, answer("43117", "null"));

        assertThatThrownBy(() -> send(view, transfer().clientOid(ID).build()))
                .isInstanceOfSatisfying(
                        OrderRejectedException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.TRANSFER));
        assertThat(requests(TRANSFERS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void idThatTheExchangeKnowsAlreadyIsLookedUp(View view) {
        on(TRANSFER, answer("43118", "null"));
        on(TRANSFERS, listed(ID, "12.50", "Successful"));

        assertThat(send(view, transfer().clientOid(ID).build())).isEqualTo(found());
    }

    @ParameterizedTest
    @EnumSource
    void withdrawalGetsAnIdThatIsJournalledAndSent(View view) throws IOException {
        on(WITHDRAW, ok("{\"orderId\":\"9001\",\"clientOid\":\"x\"}"));

        assertThat(send(view, withdrawal().build()).orderId()).isEqualTo("9001");

        String id = body(WITHDRAW).get("clientOid").asText();
        assertThat(id).isNotBlank();
        assertThat(intents).singleElement().satisfies(intent -> {
            assertThat(intent.action()).isEqualTo(OrderAction.WITHDRAW);
            assertThat(intent.clientOrderId()).contains(id);
        });
    }

    @ParameterizedTest
    @EnumSource
    void lostWithdrawalIsFoundAmongTheRecordsOfItsTime(View view) {
        on(WITHDRAW, LOST);
        on(WITHDRAWALS, recorded(ID, "24.0", "1.5", "pending"));

        assertThat(send(view, withdrawal().clientOid(ID).build()))
                .isEqualTo(WithdrawalAck.builder().orderId("9001").clientOid(ID).build());

        long sentAt = time.now().toEpochMilli();
        assertThat(requests(WITHDRAW)).hasSize(1);
        assertThat(requests(WITHDRAWALS))
                .singleElement()
                .satisfies(r -> assertThat(r.getTarget())
                        .isEqualTo(WITHDRAWALS + "?clientOid=" + ID + "&startTime=" + (sentAt - 60_000) + "&endTime="
                                + sentAt));
    }

    @ParameterizedTest
    @EnumSource
    void recordMayHoldTheAmountWithoutItsFee(View view) {
        on(WITHDRAW, LOST);
        on(WITHDRAWALS, recorded(ID, "22.5", "1.5", "success"));

        assertThat(send(view, withdrawal().clientOid(ID).build()).orderId()).isEqualTo("9001");
    }

    @ParameterizedTest
    @EnumSource
    void withdrawalThatFailedLaterWasTakenAllTheSame(View view) {
        on(WITHDRAW, LOST);
        on(WITHDRAWALS, recorded(ID, "24", "0", "fail"));

        assertThat(send(view, withdrawal().clientOid(ID).build()).orderId()).isEqualTo("9001");
    }

    @ParameterizedTest
    @EnumSource
    void lostWithdrawalThatIsNotShownIsUnknownAndSentOnce(View view) {
        on(WITHDRAW, LOST);
        on(WITHDRAWALS, recorded("other", "24", "0", "success"));

        assertThatThrownBy(() -> send(view, withdrawal().clientOid(ID).build()))
                .isInstanceOfSatisfying(OrderOutcomeUnknownException.class, e -> {
                    assertThat(e.clientOrderIds()).containsExactly(ID);
                    assertThat(e).hasMessageContaining(ID);
                });
        assertThat(requests(WITHDRAW)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void withdrawalOfOtherTermsUnderTheSameIdSettlesNothing(View view) {
        on(WITHDRAW, LOST);
        for (int i = 0; i < 100; i++) {
            on(WITHDRAWALS, recorded(ID, "30", "1", "success"));
        }

        assertThatThrownBy(() -> send(view, withdrawal().clientOid(ID).build()))
                .isInstanceOf(OrderOutcomeUnknownException.class);
    }

    @ParameterizedTest
    @EnumSource
    void haltedTradingLetsMoneyMove(View view) {
        bitget.halt("drawdown");
        on(TRANSFER, ok("{\"transferId\":\"5001\"}"));
        on(WITHDRAW, ok("{\"orderId\":\"9001\"}"));

        send(view, transfer().build());
        send(view, withdrawal().build());

        assertThat(requests).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void journalThatThrowsStopsTheMoney(View view) {
        bitget.close();
        bitget = BitgetClient.create(c -> settings(c).orderIntentHook(all -> {
            throw new IllegalStateException("disk full");
        }));

        assertThatThrownBy(() -> send(view, transfer().build())).hasMessage("disk full");
        assertThatThrownBy(() -> send(view, subTransfer())).hasMessage("disk full");
        assertThatThrownBy(() -> send(view, withdrawal().build())).hasMessage("disk full");
        assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void transferOfAJournalIsFoundAgain(View view) {
        on(TRANSFERS, listed(ID, "12.50", "Failed"));

        assertThat(find(view)).map(Transfer::status).contains(TransferStatus.FAILED);
        assertThat(find(view)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withdrawalOfAJournalIsFoundAgain(View view) {
        on(WITHDRAWALS, recorded(ID, "24", "0", "fail"));

        assertThat(findWithdrawal(view)).map(Withdrawal::status).contains(RecordStatus.FAIL);
        assertThat(findWithdrawal(view)).isEmpty();
    }
}
