package dev.exchangekit.bitget.uta.subaccount;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bitget.BitgetClient;
import dev.exchangekit.bitget.BitgetEnvironment;
import dev.exchangekit.bitget.uta.wallet.Deposit;
import dev.exchangekit.bitget.uta.wallet.DepositsRequest;
import dev.exchangekit.bitget.uta.wallet.SubTransfersRequest;
import dev.exchangekit.bitget.uta.wallet.Transfer;
import dev.exchangekit.core.testing.ManualTime;
import dev.exchangekit.core.testing.TestSecrets;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where each way of paging goes on, and where it ends. */
@Timeout(60)
class UtaPagesTest {
    private static final Instant END = Instant.parse("2026-01-01T00:00:00Z");

    private final ManualTime time = new ManualTime(END, 0).patience(Duration.ofMillis(2));
    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private BitgetClient client() {
        return BitgetClient.create(
                c -> c.environment(BitgetEnvironment.custom(server.url("/").uri()))
                        .credentials(TestSecrets.credentialsWithPassphrase())
                        .clockSync(false)
                        .timeSource(time));
    }

    private void answer(String... data) {
        for (String one : data) {
            server.enqueue(new MockResponse.Builder()
                    .body("{\"code\":\"00000\",\"msg\":\"\",\"requestTime\":1,\"data\":" + one + "}")
                    .build());
        }
    }

    private static String deposit(String orderId) {
        return "{\"orderId\":\"" + orderId + "\",\"coin\":\"usdt\",\"dest\":\"on_chain\",\"size\":\"1\",\"status\":"
                + "\"success\",\"createdTime\":\"1767225600000\"}";
    }

    private List<RecordedRequest> sent(int requests) throws InterruptedException {
        List<RecordedRequest> all = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            all.add(server.takeRequest());
        }
        assertThat(server.getRequestCount()).isEqualTo(requests);
        return all;
    }

    private static String query(RecordedRequest request) {
        return request.getTarget().replaceFirst("[^?]*\\??", "");
    }

    private static String body(RecordedRequest request) {
        return request.getBody() == null ? "" : request.getBody().string(StandardCharsets.UTF_8);
    }

    @Test
    void depositsGoOnAfterTheLastOfAPageAndFromWindowToWindow() throws Exception {
        answer("[" + deposit("9") + "," + deposit("8") + "]", "[" + deposit("7") + "]", "[]", "[]");
        Instant start = END.minus(Duration.ofDays(40));
        try (BitgetClient bitget = client();
                Stream<Deposit> deposits = bitget.utaWallet()
                        .depositsStream(DepositsRequest.builder()
                                .startTime(start)
                                .endTime(END)
                                .build())) {
            assertThat(deposits).extracting(Deposit::orderId).containsExactly("9", "8", "7");
        }

        long newest = END.minus(Duration.ofDays(30)).toEpochMilli();
        String window = "startTime=" + newest + "&endTime=" + END.toEpochMilli();
        assertThat(sent(4))
                .extracting(UtaPagesTest::query)
                .containsExactly(
                        window,
                        window + "&cursor=8",
                        window + "&cursor=7",
                        "startTime=" + start.toEpochMilli() + "&endTime=" + (newest - 1));
    }

    @Test
    void depositsOfASubAccountAreAskedForInTheBody() throws Exception {
        answer("[" + deposit("9") + "]", "[]");
        List<String> seen = new ArrayList<>();
        try (BitgetClient bitget = client()) {
            time.await(bitget.async()
                    .utaSubAccounts()
                    .depositsForEach(
                            SubDepositsRequest.builder()
                                    .subUid("2001008")
                                    .startTime(END.minusSeconds(60))
                                    .endTime(END)
                                    .build(),
                            deposit -> seen.add(deposit.orderId())));
        }

        assertThat(seen).containsExactly("9");
        assertThat(sent(2))
                .extracting(UtaPagesTest::body)
                .containsExactly(
                        "{\"subUid\":\"2001008\",\"startTime\":\"1767225540000\",\"endTime\":\"1767225600000\"}",
                        "{\"subUid\":\"2001008\",\"startTime\":\"1767225540000\",\"endTime\":\"1767225600000\","
                                + "\"cursor\":\"9\"}");
    }

    @Test
    void assetsGoOnAfterTheLastSubAccountUntilAPageIsEmpty() throws Exception {
        answer(
                "[{\"subUid\":\"1\",\"cursor\":\"51\",\"assets\":[]},{\"subUid\":\"2\",\"cursor\":\"50\",\"assets\":[]}]",
                "[]");
        try (BitgetClient bitget = client();
                Stream<SubAccountAssets> assets = bitget.utaSubAccounts()
                        .assetsStream(SubAccountAssetsRequest.builder().build())) {
            assertThat(assets).extracting(SubAccountAssets::subUid).containsExactly("1", "2");
        }

        assertThat(sent(2)).extracting(UtaPagesTest::query).containsExactly("", "cursor=50");
    }

    @Test
    void subAccountsEndWhereTheExchangeSaysSo() throws Exception {
        answer(
                "{\"list\":[{\"subUid\":\"1\"}],\"hasNext\":true,\"cursor\":\"51\"}",
                "{\"list\":[{\"subUid\":\"2\"}],\"hasNext\":false,\"cursor\":\"50\"}");
        try (BitgetClient bitget = client();
                Stream<SubAccount> accounts = bitget.utaSubAccounts()
                        .listStream(SubAccountsRequest.builder().build())) {
            assertThat(accounts).extracting(SubAccount::subUid).containsExactly("1", "2");
        }

        assertThat(sent(2)).extracting(UtaPagesTest::query).containsExactly("", "cursor=51");
    }

    @Test
    void transfersEndWithAnEmptyPageThatStillHasACursor() throws Exception {
        String transfer = "{\"transferId\":\"5\",\"fromType\":\"uta\",\"toType\":\"spot\",\"amount\":\"1\",\"coin\":"
                + "\"USDT\",\"status\":\"Successful\",\"createdTime\":\"1767225600000\"}";
        answer("{\"list\":[" + transfer + "],\"cursor\":\"2\"}", "{\"list\":[],\"cursor\":\"3\"}");
        try (BitgetClient bitget = client();
                Stream<Transfer> transfers = bitget.utaWallet()
                        .subTransfersStream(SubTransfersRequest.builder().build())) {
            assertThat(transfers).extracting(Transfer::transferId).containsExactly("5");
        }

        assertThat(sent(2)).extracting(UtaPagesTest::query).containsExactly("", "cursor=2");
    }
}
