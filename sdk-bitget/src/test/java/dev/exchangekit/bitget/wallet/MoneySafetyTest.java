package dev.exchangekit.bitget.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bitget.AccountType;
import dev.exchangekit.bitget.BitgetClient;
import dev.exchangekit.bitget.BitgetEnvironment;
import dev.exchangekit.bitget.Route;
import dev.exchangekit.bitget.spot.SubAccountTransfer;
import dev.exchangekit.bitget.spot.Transfer;
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
    private static final String TRANSFER = "/api/v2/spot/wallet/transfer";
    private static final String TRANSFERS = "/api/v2/spot/account/transferRecords";
    private static final String SUB_TRANSFER = "/api/v2/spot/wallet/subaccount-transfer";
    private static final String SUB_TRANSFERS = "/api/v2/spot/account/sub-main-trans-record";
    private static final String WITHDRAW = "/api/v2/spot/wallet/withdrawal";
    private static final String WITHDRAWALS = "/api/v2/spot/wallet/withdrawal-records";
    private static final String CLOCK = "/api/v2/public/time";
    private static final String ID = "rent-7";
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final MockResponse LOST = new MockResponse.Builder()
            .onResponseStart(new SocketEffect.CloseSocket())
            .build();

    private final ManualTime time = new ManualTime(NOW, 0).patience(Duration.ofMillis(2));
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
        return BitgetClient.create(
                c -> c.environment(BitgetEnvironment.custom(server.url("/").uri()))
                        .credentials(TestSecrets.credentialsWithPassphrase())
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
                if (next != null) {
                    return next;
                }
                return path(request).equals(CLOCK)
                        ? ok("{\"serverTime\":\"" + time.now().toEpochMilli() + "\"}")
                        : ok("[]");
            }
        });
    }

    @AfterEach
    void close() {
        bitget.close();
        server.close();
    }

    private void on(String path, MockResponse... answers) {
        script.computeIfAbsent(path, any -> new ConcurrentLinkedQueue<>()).addAll(List.of(answers));
    }

    private static MockResponse ok(String data) {
        return answer(200, "00000", data);
    }

    private static MockResponse answer(int status, String code, String data) {
        return new MockResponse.Builder()
                .code(status)
                .body("{\"code\":\"" + code + "\",\"msg\":\"\",\"requestTime\":1,\"data\":" + data + "}")
                .build();
    }

    private static MockResponse ack() {
        return ok("{\"transferId\":\"881\",\"clientOid\":\"" + ID + "\"}");
    }

    private static MockResponse listed(String clientOid, String size, String status) {
        return ok("[{\"coin\":\"usdt\",\"status\":\"" + status + "\",\"fromType\":\"spot\",\"toType\":\"usdt_futures\","
                + "\"size\":\"" + size + "\",\"ts\":\"1767225600000\",\"clientOid\":\"" + clientOid
                + "\",\"transferId\":\"881\",\"newTransferId\":\"991\",\"fromUserId\":\"1001\","
                + "\"toUserId\":\"1002\"}]");
    }

    private static MockResponse withdrawn(String clientOid, String coin, String status) {
        return ok("[{\"orderId\":\"661\",\"coin\":\"" + coin + "\",\"clientOid\":\"" + clientOid
                + "\",\"size\":\"23\",\"fee\":\"-1\",\"status\":\"" + status + "\"}]");
    }

    private static String path(RecordedRequest request) {
        return request.getTarget().replaceFirst("\\?.*", "");
    }

    private List<RecordedRequest> requests(String path) {
        return requests.stream().filter(r -> path(r).equals(path)).toList();
    }

    private List<String> targets(String path) {
        return requests(path).stream().map(RecordedRequest::getTarget).toList();
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
                .fromType(AccountType.SPOT)
                .toType(AccountType.USDT_FUTURES);
        return builder;
    }

    private static SubAccountTransferRequest subTransfer() {
        return SubAccountTransferRequest.builder()
                .clientOid(ID)
                .coin("USDT")
                .amount(new BigDecimal("12.50"))
                .fromUserId("1001")
                .toUserId("1002")
                .fromType(AccountType.SPOT)
                .toType(AccountType.USDT_FUTURES)
                .build();
    }

    private static WithdrawRequest.Builder withdrawal() {
        WithdrawRequest.Builder builder = WithdrawRequest.builder();
        builder.coin("USDT")
                .transferType(Route.ON_CHAIN)
                .chain("erc20")
                .address("0x99ced129603abc771c0dabe935c326ff6c86645d")
                .size(new BigDecimal("24"));
        return builder;
    }

    private <R> R call(
            View view, Function<WalletApi, R> blocking, Function<WalletAsyncApi, CompletableFuture<R>> asynchronous) {
        if (view == View.SYNC) {
            return blocking.apply(bitget.wallet());
        }
        try {
            return time.await(asynchronous.apply(bitget.async().wallet()));
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

    private TransferAck send(View view, SubAccountTransferRequest request) {
        return call(view, api -> api.subAccountTransfer(request), api -> api.subAccountTransfer(request));
    }

    private WithdrawalAck send(View view, WithdrawRequest request) {
        return call(view, api -> api.withdraw(request), api -> api.withdraw(request));
    }

    @ParameterizedTest
    @EnumSource
    void transferWithoutAnIdGetsOneThatIsJournalledAndSent(View view) throws IOException {
        on(TRANSFER, ack());

        assertThat(send(view, transfer().build()).transferId()).contains("881");

        String id = body(TRANSFER).get("clientOid").asText();
        assertThat(id).matches("[A-Za-z0-9]{24}");
        assertThat(intents).singleElement().satisfies(intent -> {
            assertThat(intent.action()).isEqualTo(OrderAction.TRANSFER);
            assertThat(intent.operation()).isEqualTo("wallet.transfer");
            assertThat(intent.symbol()).isEqualTo("USDT");
            assertThat(intent.clientOrderId()).contains(id);
            assertThat(intent.parameters()).isEqualTo(text(requests(TRANSFER).get(0)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void transferThatHasAnIdKeepsIt(View view) throws IOException {
        on(SUB_TRANSFER, ack());

        assertThat(send(view, subTransfer()).clientOid()).contains(ID);

        assertThat(body(SUB_TRANSFER).get("clientOid").asText()).isEqualTo(ID);
        assertThat(intents)
                .singleElement()
                .satisfies(i -> assertThat(i.clientOrderId()).contains(ID));
    }

    @ParameterizedTest
    @EnumSource
    void lostTransferIsFoundByItsId(View view) {
        on(TRANSFER, LOST);
        on(TRANSFERS, listed(ID, "12.50000000", "Successful"));

        TransferAck ack = send(view, transfer().clientOid(ID).build());

        assertThat(ack)
                .isEqualTo(TransferAck.builder().transferId("881").clientOid(ID).build());
        assertThat(requests(TRANSFER)).hasSize(1);
        assertThat(targets(TRANSFERS)).containsExactly(TRANSFERS + "?coin=USDT&clientOid=" + ID);
    }

    @ParameterizedTest
    @EnumSource
    void lostTransferOfASubAccountIsSoughtAmongWhatItSent(View view) {
        on(SUB_TRANSFER, LOST);
        on(SUB_TRANSFERS, ok("[]"), listed(ID, "12.5", "Processing"));

        assertThat(send(view, subTransfer()).transferId()).contains("991");

        assertThat(requests(SUB_TRANSFER)).hasSize(1);
        assertThat(targets(SUB_TRANSFERS))
                .containsExactly(
                        SUB_TRANSFERS + "?coin=USDT&clientOid=" + ID,
                        SUB_TRANSFERS + "?coin=USDT&subUid=1001&clientOid=" + ID);
    }

    @ParameterizedTest
    @EnumSource
    void lostTransferThatFailedIsRefused(View view) {
        on(TRANSFER, LOST);
        on(TRANSFERS, listed(ID, "12.5", "Failed"));

        assertThatThrownBy(() -> send(view, transfer().clientOid(ID).build()))
                .isInstanceOfSatisfying(OrderRejectedException.class, e -> {
                    assertThat(e.kind()).isEqualTo(ErrorKind.TRANSFER);
                    assertThat(e.clientOrderIds()).containsExactly(ID);
                });
        assertThat(requests(TRANSFER)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void lostTransferThatStaysAbsentIsUnknownAndSentOnce(View view) {
        on(TRANSFER, LOST);

        assertThatThrownBy(() -> send(view, transfer().clientOid(ID).build()))
                .isInstanceOfSatisfying(OrderOutcomeUnknownException.class, e -> {
                    assertThat(e.clientOrderIds()).containsExactly(ID);
                    assertThat(e.mayHaveReachedExchange()).isTrue();
                });
        assertThat(requests(TRANSFER)).hasSize(1);
        assertThat(requests(TRANSFERS)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource
    void recordOfAnotherTransferProvesNothing(View view) {
        on(TRANSFER, LOST);
        on(TRANSFERS, listed("other", "12.50", "Successful"), listed(ID, "12.50", "Successful"));

        assertThat(send(view, transfer().clientOid(ID).build()).clientOid()).contains(ID);
        assertThat(requests(TRANSFERS)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void recordOfOtherTermsUnderTheSameIdSettlesNothing(View view) {
        on(TRANSFER, LOST, LOST);
        for (int i = 0; i < 100; i++) {
            on(TRANSFERS, listed(ID, "13", "Successful"));
        }

        assertThatThrownBy(() -> send(view, transfer().clientOid(ID).build()))
                .isInstanceOf(OrderOutcomeUnknownException.class);
        assertThatThrownBy(() -> send(
                        view,
                        transfer()
                                .clientOid(ID)
                                .amount(new BigDecimal("13"))
                                .toType(AccountType.P2P)
                                .build()))
                .isInstanceOf(OrderOutcomeUnknownException.class);
        assertThat(requests(TRANSFER)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void answerThatDoesNotKnowTheOutcomeIsLookedUp(View view) {
        on(TRANSFER, answer(400, "40725", "null"));
        on(TRANSFERS, listed(ID, "12.5", "Successful"));

        assertThat(send(view, transfer().clientOid(ID).build()).transferId()).contains("881");
        assertThat(requests(TRANSFER)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void refusedTransferIsNotLookedUp(View view) {
        on(TRANSFER, answer(400, "43012", "null"));

        assertThatThrownBy(() -> send(view, transfer().clientOid(ID).build()))
                .isInstanceOf(OrderRejectedException.class);
        assertThat(requests(TRANSFERS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withdrawalWithoutAnIdGetsOneThatIsJournalledAndSent(View view) throws IOException {
        on(WITHDRAW, ok("{\"orderId\":\"661\",\"clientOid\":\"any\"}"));

        assertThat(send(view, withdrawal().build()).orderId()).isEqualTo("661");

        String id = body(WITHDRAW).get("clientOid").asText();
        assertThat(id).matches("[A-Za-z0-9]{24}");
        assertThat(intents).singleElement().satisfies(intent -> {
            assertThat(intent.action()).isEqualTo(OrderAction.WITHDRAW);
            assertThat(intent.clientOrderId()).contains(id);
            assertThat(intent.parameters()).isEqualTo(text(requests(WITHDRAW).get(0)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void lostWithdrawalIsFoundByItsIdWhateverBecameOfIt(View view) {
        on(WITHDRAW, LOST, LOST);
        on(WITHDRAWALS, withdrawn(ID, "usdt", "pending"), withdrawn(ID, "USDT", "fail"));
        WithdrawRequest request = withdrawal().clientOid(ID).build();

        WithdrawalAck found =
                WithdrawalAck.builder().orderId("661").clientOid(ID).build();
        assertThat(send(view, request)).isEqualTo(found);
        assertThat(send(view, request)).isEqualTo(found);
        assertThat(requests(WITHDRAW)).hasSize(2);
        assertThat(targets(WITHDRAWALS).get(0))
                .isEqualTo(WITHDRAWALS + "?clientOid=" + ID + "&startTime="
                        + NOW.minusSeconds(60).toEpochMilli() + "&endTime=" + NOW.toEpochMilli());
    }

    @ParameterizedTest
    @EnumSource
    void lostWithdrawalThatStaysAbsentIsUnknownByItsIdAndSentOnce(View view) {
        on(WITHDRAW, LOST);
        on(WITHDRAWALS, withdrawn("other", "USDT", "success"), withdrawn(ID, "BTC", "success"));

        assertThatThrownBy(() -> send(view, withdrawal().clientOid(ID).build()))
                .isInstanceOfSatisfying(OrderOutcomeUnknownException.class, e -> {
                    assertThat(e.clientOrderIds()).containsExactly(ID);
                    assertThat(e).hasMessageContaining(ID);
                });
        assertThat(requests(WITHDRAW)).hasSize(1);
        assertThat(requests(WITHDRAWALS)).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @EnumSource
    void haltedTradingLetsMoneyMove(View view) {
        bitget.halt("drawdown");
        on(TRANSFER, ack());
        on(WITHDRAW, ok("{\"orderId\":\"661\"}"));

        send(view, transfer().build());
        send(view, withdrawal().build());

        assertThat(requests).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void journalThatThrowsStopsTheMoney(View view) {
        bitget.close();
        bitget = BitgetClient.create(
                c -> c.environment(BitgetEnvironment.custom(server.url("/").uri()))
                        .credentials(TestSecrets.credentialsWithPassphrase())
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
    void moneyOfAJournalIsFoundAgain(View view) {
        on(TRANSFERS, listed(ID, "12.50", "Failed"));
        on(SUB_TRANSFERS, listed(ID, "12.50", "Successful"));
        on(WITHDRAWALS, withdrawn(ID, "USDT", "success"));

        Optional<Transfer> transfer =
                call(view, api -> api.findTransfer("USDT", ID), api -> api.findTransfer("USDT", ID));
        Optional<SubAccountTransfer> ofSubAccount = call(
                view,
                api -> api.findSubAccountTransfer("USDT", "1001", ID),
                api -> api.findSubAccountTransfer("USDT", "1001", ID));
        Optional<Withdrawal> withdrawal =
                call(view, api -> api.findWithdrawal(ID, NOW), api -> api.findWithdrawal(ID, NOW));

        assertThat(transfer).map(Transfer::transferId).contains("881");
        assertThat(ofSubAccount).map(SubAccountTransfer::newTransferId).contains(Optional.of("991"));
        assertThat(withdrawal).map(Withdrawal::orderId).contains("661");
    }
}
