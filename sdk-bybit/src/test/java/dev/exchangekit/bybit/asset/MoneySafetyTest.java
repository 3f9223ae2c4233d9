package dev.exchangekit.bybit.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.bybit.account.AccountType;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Money is never moved twice and never lost from sight, through either view. */
@Timeout(60)
class MoneySafetyTest {
    private static final String TRANSFER = "/v5/asset/transfer/inter-transfer";
    private static final String TRANSFERS = "/v5/asset/transfer/query-inter-transfer-list";
    private static final String UNIVERSAL = "/v5/asset/transfer/universal-transfer";
    private static final String UNIVERSALS = "/v5/asset/transfer/query-universal-transfer-list";
    private static final String WITHDRAW = "/v5/asset/withdraw/create";
    private static final UUID ID = UUID.fromString("42c0cfb0-6bca-4242-bc76-4e6df6cbab16");
    private static final Duration WINDOW = Duration.ofSeconds(5);
    private static final MockResponse LOST = new MockResponse.Builder()
            .onResponseStart(new SocketEffect.CloseSocket())
            .build();

    private final ManualTime time = new ManualTime().patience(Duration.ofMillis(2));
    private final MockWebServer server = new MockWebServer();
    private final JsonCodec codec = new JsonCodec();
    private final List<OrderIntent> intents = new CopyOnWriteArrayList<>();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<MockResponse>> script = new ConcurrentHashMap<>();
    private BybitClient bybit = open();

    enum View {
        SYNC,
        ASYNC
    }

    private BybitClient open() {
        try {
            server.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return BybitClient.create(
                c -> c.environment(BybitEnvironment.custom(server.url("/").uri()))
                        .credentials(TestSecrets.credentials())
                        .recvWindow(WINDOW)
                        .clockSync(false)
                        .timeSource(time)
                        .orderIntentHook(intents::addAll));
    }

    @BeforeEach
    void answer() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                requests.add(request);
                Queue<MockResponse> scripted = script.get(path(request));
                MockResponse next = scripted == null ? null : scripted.poll();
                return next == null ? ok("{\"list\":[],\"nextPageCursor\":\"\"}") : next;
            }
        });
    }

    @AfterEach
    void close() {
        bybit.close();
        server.close();
    }

    private void on(String path, MockResponse... answers) {
        script.computeIfAbsent(path, any -> new ConcurrentLinkedQueue<>()).addAll(List.of(answers));
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

    private static MockResponse listed(String transferId, String amount, String status) {
        return ok("{\"list\":[{\"transferId\":\"" + transferId + "\",\"coin\":\"USDT\",\"amount\":\"" + amount
                + "\",\"fromAccountType\":\"UNIFIED\",\"toAccountType\":\"FUND\",\"timestamp\":\"1767225600000\","
                + "\"status\":\"" + status + "\",\"fromMemberId\":\"1001\",\"toMemberId\":\"1002\"}]}");
    }

    private static String path(RecordedRequest request) {
        return request.getTarget().replaceFirst("\\?.*", "");
    }

    private List<RecordedRequest> requests(String path) {
        return requests.stream().filter(r -> path(r).equals(path)).toList();
    }

    private JsonNode body(String path) throws IOException {
        assertThat(requests(path)).hasSize(1);
        return codec.tree(body(requests(path).get(0)).getBytes(StandardCharsets.UTF_8));
    }

    private static String body(RecordedRequest request) {
        return request.getBody() == null ? "" : request.getBody().string(StandardCharsets.UTF_8);
    }

    private static CreateInternalTransferRequest.Builder transfer() {
        CreateInternalTransferRequest.Builder builder = CreateInternalTransferRequest.builder();
        builder.coin("USDT")
                .amount(new BigDecimal("12.50"))
                .fromAccountType(AccountType.UNIFIED)
                .toAccountType(AccountType.FUND);
        return builder;
    }

    private static CreateUniversalTransferRequest universal() {
        return CreateUniversalTransferRequest.builder()
                .transferId(ID)
                .coin("USDT")
                .amount(new BigDecimal("12.50"))
                .fromMemberId("1001")
                .toMemberId("1002")
                .fromAccountType(AccountType.UNIFIED)
                .toAccountType(AccountType.FUND)
                .build();
    }

    private static WithdrawRequest.Builder withdrawal() {
        WithdrawRequest.Builder builder = WithdrawRequest.builder();
        builder.coin("USDT")
                .chain("ETH")
                .address("0x99ced129603abc771c0dabe935c326ff6c86645d")
                .amount(new BigDecimal("24"))
                .wallet(WithdrawWallet.FUND);
        return builder;
    }

    private <R> R call(
            View view, Function<AssetApi, R> blocking, Function<AssetAsyncApi, CompletableFuture<R>> asynchronous) {
        if (view == View.SYNC) {
            return blocking.apply(bybit.asset());
        }
        try {
            return time.await(asynchronous.apply(bybit.async().asset()));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private TransferAck send(View view, CreateInternalTransferRequest request) {
        return call(view, api -> api.createInternalTransfer(request), api -> api.createInternalTransfer(request));
    }

    private TransferAck send(View view, CreateUniversalTransferRequest request) {
        return call(view, api -> api.createUniversalTransfer(request), api -> api.createUniversalTransfer(request));
    }

    private WithdrawalAck send(View view, WithdrawRequest request) {
        return call(view, api -> api.withdraw(request), api -> api.withdraw(request));
    }

    @ParameterizedTest
    @EnumSource
    void transferWithoutAnIdGetsOneThatIsJournalledAndSent(View view) throws IOException {
        on(TRANSFER, ack("SUCCESS"));

        assertThat(send(view, transfer().build()).status()).isEqualTo(TransferStatus.SUCCESS);

        String id = body(TRANSFER).get("transferId").asText();
        assertThat(UUID.fromString(id)).hasToString(id);
        assertThat(intents).singleElement().satisfies(intent -> {
            assertThat(intent.action()).isEqualTo(OrderAction.TRANSFER);
            assertThat(intent.operation()).isEqualTo("asset.createInternalTransfer");
            assertThat(intent.symbol()).isEqualTo("USDT");
            assertThat(intent.clientOrderId()).contains(id);
            assertThat(intent.parameters()).isEqualTo(body(requests(TRANSFER).get(0)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void transferThatHasAnIdKeepsIt(View view) throws IOException {
        on(UNIVERSAL, ack("PENDING"));

        assertThat(send(view, universal()).status()).isEqualTo(TransferStatus.PENDING);

        assertThat(body(UNIVERSAL).get("transferId").asText()).isEqualTo(ID.toString());
        assertThat(body(UNIVERSAL).get("fromMemberId").isNumber()).isTrue();
        assertThat(intents)
                .singleElement()
                .satisfies(i -> assertThat(i.clientOrderId()).contains(ID.toString()));
    }

    @ParameterizedTest
    @EnumSource
    void lostTransferIsFoundByItsId(View view) {
        on(TRANSFER, LOST);
        on(TRANSFERS, listed("selfTransfer_" + ID, "12.5", "SUCCESS"));

        TransferAck ack = send(view, transfer().transferId(ID).build());

        assertThat(ack)
                .isEqualTo(TransferAck.builder()
                        .transferId(ID.toString())
                        .status(TransferStatus.PENDING)
                        .build());
        assertThat(requests(TRANSFER)).hasSize(1);
        assertThat(requests(TRANSFERS))
                .singleElement()
                .satisfies(r -> assertThat(r.getTarget()).isEqualTo(TRANSFERS + "?transferId=" + ID));
    }

    @ParameterizedTest
    @EnumSource
    void lostUniversalTransferIsFoundAmongItsOwnKind(View view) {
        on(UNIVERSAL, LOST);
        on(UNIVERSALS, listed("universalTransfer_" + ID + "_1001", "12.50", "PENDING"));

        assertThat(send(view, universal()).transferId()).isEqualTo(ID.toString());

        assertThat(requests(UNIVERSAL)).hasSize(1);
        assertThat(requests(UNIVERSALS)).hasSize(1);
        assertThat(requests(TRANSFERS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void lostTransferThatFailedIsRefused(View view) {
        on(TRANSFER, LOST);
        on(TRANSFERS, listed(ID.toString(), "12.50", "FAILED"));

        assertThatThrownBy(() -> send(view, transfer().transferId(ID).build()))
                .isInstanceOfSatisfying(OrderRejectedException.class, e -> {
                    assertThat(e.kind()).isEqualTo(ErrorKind.TRANSFER);
                    assertThat(e.clientOrderIds()).containsExactly(ID.toString());
                });
        assertThat(requests(TRANSFER)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void lostTransferThatStaysAbsentIsRefusedOnceItCanNoLongerBeAccepted(View view) {
        on(TRANSFER, LOST);

        assertThatThrownBy(() -> send(view, transfer().transferId(ID).build()))
                .isInstanceOfSatisfying(
                        OrderRejectedException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_ACCEPTED));
        assertThat(time.elapsed()).isBetween(WINDOW.plusSeconds(1), WINDOW.plusSeconds(4));
        assertThat(requests(TRANSFER)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void recordOfAnotherTransferProvesNothing(View view) {
        on(TRANSFER, LOST);
        on(
                TRANSFERS,
                listed(UUID.randomUUID().toString(), "12.50", "SUCCESS"),
                listed(ID.toString(), "12.50", "SUCCESS"));

        assertThat(send(view, transfer().transferId(ID).build()).transferId()).isEqualTo(ID.toString());
        assertThat(requests(TRANSFERS)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void recordOfOtherTermsUnderTheSameIdSettlesNothing(View view) {
        on(TRANSFER, LOST);
        for (int i = 0; i < 100; i++) {
            on(TRANSFERS, listed(ID.toString(), "13", "SUCCESS"));
        }

        assertThatThrownBy(() -> send(view, transfer().transferId(ID).build()))
                .isInstanceOfSatisfying(
                        OrderOutcomeUnknownException.class,
                        e -> assertThat(e.clientOrderIds()).containsExactly(ID.toString()));
        assertThat(requests(TRANSFER)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void answerThatDoesNotKnowTheStateIsLookedUp(View view) {
        on(TRANSFER, ack("STATUS_UNKNOWN"));
        on(TRANSFERS, listed(ID.toString(), "12.50", "SUCCESS"));

        assertThat(send(view, transfer().transferId(ID).build()).transferId()).isEqualTo(ID.toString());
        assertThat(requests(TRANSFERS)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void transferThatIsAnsweredToHaveFailedIsAnException(View view) {
        on(TRANSFER, ack("FAILED"));
        on(TRANSFERS, listed(ID.toString(), "12.50", "FAILED"));

        assertThatThrownBy(() -> send(view, transfer().transferId(ID).build()))
                .isInstanceOf(OrderRejectedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void refusedTransferIsNotLookedUp(View view) {
        on(TRANSFER, answer("131214", "{}"));

        assertThatThrownBy(() -> send(view, transfer().transferId(ID).build()))
                .isInstanceOfSatisfying(
                        OrderRejectedException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.TRANSFER));
        assertThat(requests(TRANSFERS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withdrawalGetsARequestIdAndTheTimeOfItsCall(View view) throws IOException {
        on(WITHDRAW, ok("{\"id\":\"10195\"}"));

        assertThat(send(view, withdrawal().build()).id()).isEqualTo("10195");

        JsonNode sent = body(WITHDRAW);
        assertThat(sent.get("requestId").asText()).matches("[A-Za-z0-9]{32}");
        assertThat(sent.get("timestamp").asLong()).isEqualTo(time.now().toEpochMilli());
        assertThat(intents).singleElement().satisfies(intent -> {
            assertThat(intent.action()).isEqualTo(OrderAction.WITHDRAW);
            assertThat(intent.clientOrderId()).contains(sent.get("requestId").asText());
            assertThat(intent.parameters()).isEqualTo(body(requests(WITHDRAW).get(0)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void lostWithdrawalIsUnknownByItsRequestIdAndSentOnce(View view) {
        on(WITHDRAW, LOST);

        assertThatThrownBy(() -> send(view, withdrawal().requestId("rent7").build()))
                .isInstanceOfSatisfying(OrderOutcomeUnknownException.class, e -> {
                    assertThat(e.clientOrderIds()).containsExactly("rent7");
                    assertThat(e).hasMessageContaining("rent7");
                    assertThat(e.mayHaveReachedExchange()).isTrue();
                });
        assertThat(requests).hasSize(1);
        assertThat(time.elapsed()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void haltedTradingLetsMoneyMove(View view) {
        bybit.halt("drawdown");
        on(TRANSFER, ack("SUCCESS"));
        on(WITHDRAW, ok("{\"id\":\"10195\"}"));

        send(view, transfer().build());
        send(view, withdrawal().build());

        assertThat(requests).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void journalThatThrowsStopsTheMoney(View view) {
        bybit.close();
        bybit = BybitClient.create(
                c -> c.environment(BybitEnvironment.custom(server.url("/").uri()))
                        .credentials(TestSecrets.credentials())
                        .clockSync(false)
                        .timeSource(time)
                        .orderIntentHook(all -> {
                            throw new IllegalStateException("disk full");
                        }));

        assertThatThrownBy(() -> send(view, transfer().build())).hasMessage("disk full");
        assertThatThrownBy(() -> send(view, withdrawal().build())).hasMessage("disk full");
        assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void transferOfAJournalIsFoundAgain(View view) {
        on(TRANSFERS, listed("selfTransfer_" + ID, "12.50", "SUCCESS"));
        on(UNIVERSALS, listed(ID.toString(), "12.50", "FAILED"));

        assertThat(internal(view)).map(InternalTransfer::status).contains(TransferStatus.SUCCESS);
        assertThat(universal(view)).map(UniversalTransfer::status).contains(TransferStatus.FAILED);
        assertThat(internal(view)).isEmpty();
    }

    private Optional<InternalTransfer> internal(View view) {
        return call(view, api -> api.findInternalTransfer(ID), api -> api.findInternalTransfer(ID));
    }

    private Optional<UniversalTransfer> universal(View view) {
        return call(view, api -> api.findUniversalTransfer(ID), api -> api.findUniversalTransfer(ID));
    }

    @Test
    void addressOfASubAccountMayStandAlone() {
        on(
                "/v5/asset/deposit/query-sub-member-address",
                ok("{\"coin\":\"USDT\",\"chains\":{\"chain\":\"TRX\",\"addressDeposit\":\"T1\"}}"));

        DepositAddresses addresses = bybit.asset()
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
