package dev.exchangekit.bybit.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.exchange.Account;
import dev.exchangekit.core.exchange.AsyncAccount;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.Deposit;
import dev.exchangekit.core.model.DepositAddress;
import dev.exchangekit.core.model.HistoryPage;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.MovementStatus;
import dev.exchangekit.core.model.TransferAck;
import dev.exchangekit.core.model.TransferRequest;
import dev.exchangekit.core.model.Wallet;
import dev.exchangekit.core.model.WithdrawAck;
import dev.exchangekit.core.model.WithdrawRequest;
import dev.exchangekit.core.model.Withdrawal;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.testing.Fixture;
import dev.exchangekit.core.testing.TestSecrets;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money that comes in, goes out and moves, in unified words, against the documented answers. */
class FundsTest {
    private static final Instant TIME = Instant.parse("2023-11-14T22:13:20Z");

    private final MockWebServer server = new MockWebServer();
    private final BybitClient bybit;

    FundsTest() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String body = Fixture.all().stream()
                        .filter(fixture ->
                                fixture.path().equals(request.getUrl().encodedPath()))
                        .map(Fixture::answer)
                        .findFirst()
                        .orElse("{}");
                return new MockResponse.Builder().code(200).body(body).build();
            }
        });
        server.start();
        bybit = BybitClient.create(config -> config.environment(
                        BybitEnvironment.custom(server.url("/").uri()))
                .credentials(TestSecrets.credentials())
                .clockSync(false));
    }

    @BeforeEach
    void offersThem() {
        assertThat(List.of(
                        Feature.DEPOSIT_ADDRESSES,
                        Feature.DEPOSITS,
                        Feature.WITHDRAWALS,
                        Feature.WITHDRAW,
                        Feature.TRANSFERS))
                .allMatch(bybit.unified()::supports);
    }

    @AfterEach
    void end() {
        bybit.close();
        server.close();
    }

    private Account account() {
        return bybit.unified().account();
    }

    private AsyncAccount asyncAccount() {
        return bybit.async().unified().account();
    }

    private RecordedRequest sent() throws InterruptedException {
        return Objects.requireNonNull(server.takeRequest(20, TimeUnit.SECONDS));
    }

    private JsonNode sentBody() throws Exception {
        return new JsonCodec().tree(Objects.requireNonNull(sent().getBody()).toByteArray());
    }

    @Test
    void theDepositAddressIsTheOneOfTheNetwork() throws Exception {
        DepositAddress address = account().depositAddress("USDT", "OTHER");
        assertThat(address.network()).contains("OTHER");
        assertThat(address.tag()).contains("9001");
        assertThat(sent().getUrl().queryParameter("chainType")).isEqualTo("OTHER");
        assertThat(account().depositAddress("USDT").network()).contains("ETH");
        assertThat(asyncAccount().depositAddress("USDT", "OTHER").get()).isEqualTo(address);
    }

    @Test
    void depositsTellWhatBecameOfThem() {
        HistoryPage<Deposit> page = account().deposits(HistoryWindow.NEWEST);
        assertThat(page.items())
                .extracting(Deposit::asset, Deposit::status)
                .containsExactly(tuple("USDT", MovementStatus.COMPLETED), tuple("XRP", MovementStatus.FAILED));
        assertThat(page.items().get(0).amount()).isEqualByComparingTo("999.0496");
        assertThat(page.items().get(1).tag()).contains("501208");
        assertThat(page.next()).isPresent();
    }

    @Test
    void withdrawalsTellWhatBecameOfThem() {
        List<Withdrawal> items = account().withdrawals(HistoryWindow.NEWEST).items();
        assertThat(items)
                .extracting(Withdrawal::status)
                .containsExactly(MovementStatus.COMPLETED, MovementStatus.CANCELLED);
        assertThat(items.get(0).fee()).contains(new BigDecimal("5"));
        assertThat(items.get(0).nativeModel(dev.exchangekit.bybit.asset.Withdrawal.class))
                .isPresent();
    }

    /** Each page of the fixture has the same cursor, so the walk is stopped by hand. */
    @Test
    void aLongHistoryIsAskedForInWindowsThatBybitTakes() throws Exception {
        HistoryWindow window = HistoryWindow.between(TIME.minus(Duration.ofDays(80)), TIME);
        List<Deposit> first = new ArrayList<>();
        assertThatThrownBy(() -> account().depositsStream(window).forEach(first::add))
                .isInstanceOf(IllegalStateException.class);
        HttpUrl url = sent().getUrl();
        Instant start = Instant.ofEpochMilli(Long.parseLong(Objects.requireNonNull(url.queryParameter("startTime"))));
        Instant end = Instant.ofEpochMilli(Long.parseLong(Objects.requireNonNull(url.queryParameter("endTime"))));
        assertThat(end).isEqualTo(TIME);
        assertThat(Duration.between(start, end)).isLessThan(Duration.ofDays(30)).isGreaterThan(Duration.ofDays(29));
        assertThat(first).isNotEmpty();
    }

    @Test
    void aWithdrawalLeavesFromTheFundingWalletUnderAnId() throws Exception {
        WithdrawRequest request = WithdrawRequest.builder()
                .asset("USDT")
                .amount(new BigDecimal("24.50"))
                .address("0x99ced129603abc771c0dabe935c326ff6c86645d")
                .network("ETH")
                .build();
        WithdrawAck ack = account().withdraw(request);
        JsonNode body = sentBody();
        assertThat(body.get("accountType").asText()).isEqualTo("FUND");
        assertThat(body.get("amount").asText()).isEqualTo("24.50");
        assertThat(body.get("chain").asText()).isEqualTo("ETH");
        assertThat(ack.clientId()).contains(body.get("requestId").asText());
        assertThat(ack.id()).isEqualTo("10195");
    }

    @Test
    void aTransferMovesBetweenTheTwoWallets() throws Exception {
        TransferAck ack = asyncAccount()
                .transfer(TransferRequest.of("BTC", new BigDecimal("0.050"), Wallet.TRADING, Wallet.FUNDING))
                .get();
        JsonNode body = sentBody();
        assertThat(body.get("fromAccountType").asText()).isEqualTo("UNIFIED");
        assertThat(body.get("toAccountType").asText()).isEqualTo("FUND");
        assertThat(body.get("transferId").asText()).hasSize(36);
        assertThat(ack.status()).isEqualTo(MovementStatus.COMPLETED);
    }

    @Test
    void whatCannotBeSentIsRefusedBefore() {
        assertThatThrownBy(() -> TransferRequest.of("BTC", BigDecimal.ONE, Wallet.FUNDING, Wallet.FUNDING))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> TransferRequest.of("BTC", BigDecimal.ZERO, Wallet.FUNDING, Wallet.TRADING))
                .isInstanceOf(InvalidRequestException.class);
        TransferRequest named = TransferRequest.builder()
                .asset("BTC")
                .amount(BigDecimal.ONE)
                .source(Wallet.FUNDING)
                .target(Wallet.TRADING)
                .clientId("not a uuid")
                .build();
        assertThatThrownBy(() -> account().transfer(named))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("UUID");
        assertThat(server.getRequestCount()).isZero();
    }
}
