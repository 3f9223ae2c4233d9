package dev.exchangekit.bithumb.sim.rest;

import static dev.exchangekit.bithumb.sim.rest.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MoneyRoutesTest {
    private final Calls calls = new Calls();

    @AfterEach
    void stop() {
        calls.close();
    }

    private String address(String currency) throws IOException {
        for (JsonNode row : calls.get("/v1/withdraws/coin_addresses")) {
            if (row.path("currency").textValue().equals(currency)) {
                return row.path("withdraw_address").textValue();
            }
        }
        throw new AssertionError("There is no address for " + currency);
    }

    private BigDecimal balance(String currency) {
        return calls.bithumb.account().balance(currency).free();
    }

    private String withdrawal(String amount) throws IOException {
        return "{'currency':'BTC','net_type':'BTC','amount':'" + amount + "','address':'" + address("BTC") + "'}";
    }

    @Test
    void coinLeavesAndArrivesAMinuteLater() throws IOException {
        JsonNode answer = calls.post("/v1/withdraws/coin", withdrawal("0.5"));
        assertThat(answer.path("state").textValue()).isEqualTo("PROCESSING");
        assertThat(new BigDecimal(answer.path("krw_amount").asText())).isGreaterThan(new BigDecimal("40000000"));
        assertThat(balance("BTC")).isEqualByComparingTo("4.4998");
        String id = answer.path("uuid").textValue();
        assertThat(calls.get("/v1/withdraw?currency=BTC&uuid=" + id)
                        .path("txid")
                        .isNull())
                .isTrue();
        calls.clock.advance(Duration.ofMinutes(1));
        JsonNode done = calls.get("/v1/withdraws?currency=BTC").path(0);
        assertThat(done.path("state").textValue()).isEqualTo("DONE");
        assertThat(done.path("txid").textValue()).hasSize(64);
        assertThat(calls.http.delete("/v1/withdraws/coin?withdrawal_id=" + id).outcome())
                .isEqualTo("404 withdraw_not_found");
        assertThat(calls.get("/v1/withdraws?state=PROCESSING")).isEmpty();
        assertThat(calls.get("/v1/withdraws/krw")).isEmpty();
    }

    @Test
    void coinOnItsWayComesBackWhenItIsCancelled() throws IOException {
        String id =
                calls.post("/v1/withdraws/coin", withdrawal("0.5")).path("uuid").textValue();
        assertThat(calls.delete("/v1/withdraws/coin?withdrawal_id=" + id)
                        .path("state")
                        .textValue())
                .isEqualTo("CANCELLED");
        assertThat(balance("BTC")).isEqualByComparingTo("5");
    }

    @Test
    void withdrawalsThatCannotBeAreRefused() throws IOException {
        assertThat(calls.http.post("/v1/withdraws/coin", withdrawal("5")).outcome())
                .isEqualTo("400 withdraw_insufficient_balance");
        assertThat(calls.http.post("/v1/withdraws/coin", withdrawal("0.0001")).outcome())
                .isEqualTo("400 invalid_parameter");
        assertThat(calls.http
                        .post(
                                "/v1/withdraws/coin",
                                "{'currency':'BTC','net_type':'BTC','amount':'1','address':'bc1qother'}")
                        .outcome())
                .isEqualTo("400 invalid_parameter");
        assertThat(calls.http
                        .post(
                                "/v1/withdraws/coin",
                                "{'currency':'XRP','net_type':'XRP','amount':'100','address':'" + address("XRP") + "'}")
                        .outcome())
                .isEqualTo("400 invalid_parameter");
        assertThat(calls.http.get("/v1/withdraw?currency=NONE").outcome())
                .isEqualTo("400 currency does not have a valid value");
        assertThat(calls.http.get("/v1/withdraw?currency=BTC").outcome()).isEqualTo("404 withdraw_not_found");
        assertThat(calls.http
                        .post("/v1/withdraws/krw", "{'amount':'10000','two_factor_type':'sms'}")
                        .outcome())
                .isEqualTo("400 two_factor_auth_required");
    }

    @Test
    void callsThatMoveMoneyAnswerThatSomethingWasCreated() throws IOException {
        assertThat(calls.http
                        .post("/v1/withdraws/krw", "{'amount':'10000','two_factor_type':'kakao'}")
                        .status())
                .isEqualTo(201);
        assertThat(balance("KRW")).isEqualByComparingTo("99989000");
        assertThat(calls.http
                        .post("/v1/deposits/krw", "{'amount':'20000','two_factor_type':'kakao'}")
                        .status())
                .isEqualTo(201);
        assertThat(balance("KRW")).isEqualByComparingTo("99989000");
        calls.clock.advance(Duration.ofMinutes(1));
        assertThat(texts(calls.get("/v1/deposits/krw"), "state")).containsExactly("ACCEPTED");
        assertThat(texts(calls.get("/v1/withdraws/krw"), "txid").get(0)).matches("\\d+");
        assertThat(balance("KRW")).isEqualByComparingTo("100009000");
    }

    @Test
    void whatArrivesIsADeposit() throws IOException {
        calls.bithumb.receive("XRP", new BigDecimal("250"));
        JsonNode deposit = calls.get("/v1/deposit?currency=XRP");
        assertThat(deposit.path("state").textValue()).isEqualTo("DEPOSIT_ACCEPTED");
        assertThat(deposit.path("amount").textValue()).isEqualTo("250");
        assertThat(balance("XRP")).isEqualByComparingTo("10250");
        assertThat(texts(calls.get("/v1/deposits"), "uuid"))
                .containsExactly(deposit.path("uuid").textValue());
        assertThat(calls.http.get("/v1/deposit?currency=BTC").outcome()).isEqualTo("404 deposit_not_found");
    }

    @Test
    void addressIsIssuedAfterItWasAskedFor() throws IOException {
        String one = "/v1/deposits/coin_address?currency=XRP&net_type=XRP";
        assertThat(calls.get(one).path("deposit_address").isNull()).isTrue();
        JsonNode asked = calls.post("/v1/deposits/generate_coin_address", "{'currency':'XRP','net_type':'XRP'}");
        assertThat(asked.path("deposit_address").isNull()).isTrue();
        assertThat(calls.get(one).path("deposit_address").textValue()).startsWith("r");
        assertThat(calls.get(one).path("secondary_address").isTextual()).isTrue();
        assertThat(texts(calls.get("/v1/deposits/coin_addresses"), "currency")).containsExactly("XRP");
        assertThat(calls.http
                        .get("/v1/deposits/coin_address?currency=XRP&net_type=ETH")
                        .outcome())
                .isEqualTo("400 invalid_parameter");
    }

    @Test
    void chanceSaysWhatMayBeWithdrawn() throws IOException {
        JsonNode chance = calls.get("/v1/withdraws/chance?currency=BTC&net_type=BTC");
        assertThat(chance.path("currency").path("withdraw_fee").textValue()).isEqualTo("0.0002");
        assertThat(chance.path("account").path("balance").textValue()).isEqualTo("5");
        assertThat(chance.path("withdraw_limit").path("minimum").textValue()).isEqualTo("0.001");
        JsonNode rated =
                calls.get("/v1/withdraws/chance?currency=SHIB&net_type=ETH").path("currency");
        assertThat(rated.path("withdraw_fee").isNull()).isTrue();
        assertThat(rated.path("withdraw_rate").textValue()).isEqualTo("0.01");
    }
}
