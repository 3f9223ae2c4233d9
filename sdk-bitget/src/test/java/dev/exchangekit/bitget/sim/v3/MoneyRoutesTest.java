package dev.exchangekit.bitget.sim.v3;

import static dev.exchangekit.bitget.sim.v3.Unified.market;
import static dev.exchangekit.bitget.sim.v3.Unified.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MoneyRoutesTest {
    private final Unified uta = new Unified();

    @AfterEach
    void stop() {
        uta.close();
    }

    @Test
    void transfersMoveMoneyOnce() throws IOException {
        String out = "{'fromType':'uta','toType':'spot','coin':'USDT','amount':'250.5','clientOid':'rent'}";
        JsonNode first = uta.post("account/transfer", out);
        assertThat(uta.post("account/transfer", out)).isEqualTo(first);
        assertThat(uta.get("account/funding-assets").at("/0/available").textValue())
                .isEqualTo("250.5");
        assertThat(uta.get("account/max-transferable?coin=USDT")
                        .path("maxTransfer")
                        .textValue())
                .isEqualTo("99749.5");
        uta.post("account/transfer", "{'fromType':'spot','toType':'uta','coin':'USDT','amount':'0.5'}");
        assertThat(uta.get("account/funding-assets?coin=USDT").at("/0/balance").textValue())
                .isEqualTo("250");
        assertThat(uta.get("account/transferable-coins?fromType=spot&toType=uta"))
                .extracting(JsonNode::textValue)
                .containsExactly("USDT");
        assertThat(uta.refusal("account/transfer", "{'fromType':'spot','toType':'uta','coin':'USDT','amount':'251'}"))
                .isEqualTo("43117");
        assertThat(uta.refusal("account/transfer", "{'fromType':'uta','toType':'uta','coin':'USDT','amount':'1'}"))
                .isEqualTo("25200");
        assertThat(uta.refusal(
                        "account/transfer", "{'fromType':'uta','toType':'isolated_margin','coin':'USDT','amount':'1'}"))
                .isEqualTo("25200");
    }

    @Test
    void recordsTellWhatChangedABalance() throws IOException {
        uta.place("SPOT", "buy", market("100"));
        uta.place("USDT-FUTURES", "sell", market("0.01"));
        uta.post("account/transfer", "{'fromType':'uta','toType':'spot','coin':'USDT','amount':'10'}");
        JsonNode spot = uta.get("account/financial-records?category=SPOT").path("list");
        assertThat(texts(spot, "type")).contains("ORDER_DEALT_IN", "ORDER_DEALT_FROZEN_OUT");
        JsonNode got =
                uta.get("account/financial-records?category=SPOT&coin=BTC").at("/list/0");
        assertThat(new BigDecimal(got.path("fee").textValue())).isNegative();
        JsonNode futures =
                uta.get("account/financial-records?category=USDT-FUTURES").path("list");
        assertThat(texts(futures, "type")).containsOnly("SELL_DEAL");
        JsonNode other = uta.get("account/financial-records?category=OTHER&type=TRANSFER_OUT")
                .path("list");
        assertThat(texts(other, "amount")).containsExactly("-10");
        JsonNode page = uta.get("account/financial-records?category=SPOT&limit=1");
        assertThat(texts(
                        uta.get("account/financial-records?category=SPOT&cursor="
                                        + page.path("cursor").textValue())
                                .path("list"),
                        "id"))
                .doesNotContain(page.at("/list/0/id").textValue());
        assertThat(uta.refusal("account/financial-records")).isEqualTo("25200");
    }
}
