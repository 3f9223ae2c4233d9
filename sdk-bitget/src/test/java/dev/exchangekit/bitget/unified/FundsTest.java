package dev.exchangekit.bitget.unified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.exchange.Account;
import dev.exchangekit.core.model.Deposit;
import dev.exchangekit.core.model.DepositAddress;
import dev.exchangekit.core.model.HistoryWindow;
import dev.exchangekit.core.model.MovementStatus;
import dev.exchangekit.core.model.TransferAck;
import dev.exchangekit.core.model.TransferRequest;
import dev.exchangekit.core.model.Wallet;
import dev.exchangekit.core.model.WithdrawAck;
import dev.exchangekit.core.model.WithdrawRequest;
import dev.exchangekit.core.model.Withdrawal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Money that comes in, goes out and moves, of both kinds of account, in unified words. */
class FundsTest {
    private static final Instant NOW = Instant.parse("2026-03-04T10:30:00Z");

    private final List<FakeBitget> open = new ArrayList<>();

    @AfterEach
    void end() {
        open.forEach(FakeBitget::close);
    }

    private FakeBitget bitget(AccountMode account) {
        FakeBitget bitget = new FakeBitget(account, NOW);
        open.add(bitget);
        return bitget;
    }

    private static Account account(FakeBitget bitget) {
        return bitget.client().unified().account();
    }

    private static JsonNode sentBody(FakeBitget bitget) {
        return FakeBitget.body(bitget.sent().get(0));
    }

    @ParameterizedTest
    @CsvSource({"CLASSIC, /api/v2/spot/wallet/deposit-address", "UNIFIED, /api/v3/account/deposit-address"})
    void theDepositAddressIsTheOneOfTheNetwork(AccountMode mode, String path) {
        FakeBitget bitget = bitget(mode);
        bitget.answers(path, "{'address':'lnbc1','chain':'LIGHTNING','coin':'BTC','tag':'77','url':''}");
        DepositAddress address = account(bitget).depositAddress("BTC", "LIGHTNING");
        assertThat(address.asset()).isEqualTo("BTC");
        assertThat(address.tag()).contains("77");
        assertThat(bitget.sent().get(0).getUrl().queryParameter("chain")).isEqualTo("LIGHTNING");
    }

    @Test
    void depositsTellWhatBecameOfThem() {
        List<Deposit> deposits = account(bitget(AccountMode.UNIFIED))
                .deposits(HistoryWindow.NEWEST)
                .items();
        assertThat(deposits)
                .extracting(Deposit::status)
                .containsExactly(MovementStatus.COMPLETED, MovementStatus.PENDING);
        assertThat(deposits.get(0).asset()).isEqualTo("USDT");
        assertThat(deposits.get(0).network()).contains("trc20");
        assertThat(deposits.get(0).transactionId()).contains("0x5f3c0a71");
        assertThat(deposits.get(1).transactionId()).isEmpty();
        Deposit classic = account(bitget(AccountMode.CLASSIC))
                .deposits(HistoryWindow.NEWEST)
                .items()
                .get(0);
        assertThat(classic.transactionId()).contains("0x7f02");
        assertThat(classic.amount()).isEqualByComparingTo("10");
    }

    @ParameterizedTest
    @CsvSource({"CLASSIC, PENDING, 1, COMPLETED", "UNIFIED, COMPLETED, 1.5, FAILED"})
    void withdrawalsTellWhatBecameOfThemAndWhatTheyCost(
            AccountMode mode, MovementStatus first, BigDecimal fee, MovementStatus second) {
        List<Withdrawal> withdrawals =
                account(bitget(mode)).withdrawals(HistoryWindow.NEWEST).items();
        assertThat(withdrawals).extracting(Withdrawal::status).containsExactly(first, second);
        assertThat(withdrawals.get(0).fee().orElseThrow()).isEqualByComparingTo(fee);
        assertThat(withdrawals.get(0).clientId()).contains("out-1");
        assertThat(withdrawals.get(0).transactionId()).isPresent();
        assertThat(withdrawals.get(1).transactionId()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CLASSIC, /api/v2/spot/wallet/deposit-records, idLessThan",
        "UNIFIED, /api/v3/account/deposit-records, cursor"
    })
    void aLongHistoryIsAskedForInPartsUntilAPageIsEmpty(AccountMode mode, String path, String cursor) {
        FakeBitget bitget = bitget(mode);
        bitget.answers(
                path, url -> url.queryParameter(cursor) != null ? "[]" : """
                [{'orderId':'%s','coin':'USDT','dest':'on_chain','size':'1','status':'success','cTime':'1699400000123',
                  'createdTime':'1699400000123'}]""".formatted(url.queryParameter("endTime")));
        HistoryWindow window = HistoryWindow.between(NOW.minus(Duration.ofDays(50)), NOW);
        assertThat(account(bitget).depositsStream(window)).hasSize(2);
        List<HttpUrl> urls = bitget.sent().stream().map(r -> r.getUrl()).toList();
        assertThat(urls).hasSize(4);
        assertThat(time(urls.get(0), "endTime")).isEqualTo(NOW);
        assertThat(time(urls.get(0), "startTime")).isEqualTo(NOW.minus(Duration.ofDays(30)));
        assertThat(time(urls.get(2), "endTime"))
                .isEqualTo(NOW.minus(Duration.ofDays(30)).minusMillis(1));
        assertThat(time(urls.get(2), "startTime")).isEqualTo(NOW.minus(Duration.ofDays(50)));
    }

    @Test
    void historyWithoutTimesIsThatOfTheLastThirtyDays() {
        FakeBitget bitget = bitget(AccountMode.CLASSIC);
        bitget.answers("/api/v2/spot/wallet/deposit-records", "[]");
        assertThat(account(bitget).depositsStream(HistoryWindow.NEWEST)).isEmpty();
        List<HttpUrl> urls = bitget.sent().stream().map(r -> r.getUrl()).toList();
        assertThat(urls).hasSize(1);
        assertThat(time(urls.get(0), "startTime")).isEqualTo(NOW.minus(Duration.ofDays(30)));
        assertThat(time(urls.get(0), "endTime")).isEqualTo(NOW);
    }

    private static Instant time(HttpUrl url, String name) {
        return Instant.ofEpochMilli(Long.parseLong(Objects.requireNonNull(url.queryParameter(name))));
    }

    @ParameterizedTest
    @EnumSource
    void aWithdrawalLeavesOverAChainUnderAnId(AccountMode mode) {
        FakeBitget bitget = bitget(mode);
        WithdrawRequest.Builder request = WithdrawRequest.builder();
        request.asset("USDT").amount(new BigDecimal("24.50")).address("T1");
        assertThatThrownBy(() -> account(bitget).withdraw(request.build()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("chain");
        WithdrawAck ack = account(bitget).withdraw(request.network("trc20").build());
        JsonNode body = sentBody(bitget);
        assertThat(body.get("transferType").asText()).isEqualTo("on_chain");
        assertThat(body.get("size").asText()).isEqualTo("24.50");
        assertThat(ack.clientId()).contains(body.get("clientOid").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "CLASSIC, SPOT,         usdt_futures, spot,         usdt_futures",
        "CLASSIC, TRADING,      FUNDING,      spot,         p2p",
        "UNIFIED, TRADING,      FUNDING,      uta,          spot",
        "UNIFIED, FUNDING,      SPOT,         spot,         uta"
    })
    void aTransferMovesBetweenTwoAccounts(
            AccountMode mode, String source, String target, String fromType, String toType) throws Exception {
        FakeBitget bitget = bitget(mode);
        TransferAck ack = bitget.client()
                .async()
                .unified()
                .account()
                .transfer(TransferRequest.of("BTC", new BigDecimal("0.050"), new Wallet(source), new Wallet(target)))
                .get();
        JsonNode body = sentBody(bitget);
        assertThat(body.get("fromType").asText()).isEqualTo(fromType);
        assertThat(body.get("toType").asText()).isEqualTo(toType);
        assertThat(ack.clientId()).contains(body.get("clientOid").asText());
        assertThat(ack.status()).isEqualTo(MovementStatus.PENDING);
        assertThat(ack.id()).isNotEmpty();
    }
}
