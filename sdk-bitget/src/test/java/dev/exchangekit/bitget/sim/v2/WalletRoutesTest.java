package dev.exchangekit.bitget.sim.v2;

import static dev.exchangekit.bitget.sim.v2.ClassicCalls.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WalletRoutesTest {
    private static final String TRANSFER = "/api/v2/spot/wallet/transfer";
    private static final String MIX = "/api/v2/mix/";

    private final ClassicCalls calls = new ClassicCalls();

    @AfterEach
    void stop() {
        calls.close();
    }

    private static String body(String from, String to, String amount, String clientId) {
        return "{'fromType':'" + from + "','toType':'" + to + "','coin':'USDT','amount':'" + amount + "','clientOid':'"
                + clientId + "'}";
    }

    private String spot() throws IOException {
        return calls.get("/api/v2/spot/account/assets?coin=USDT")
                .path(0)
                .path("available")
                .textValue();
    }

    private String futures() throws IOException {
        return calls.get(MIX + "account/accounts?productType=USDT-FUTURES")
                .path(0)
                .path("available")
                .textValue();
    }

    @Test
    void transferMovesMoneyOnceForItsId() throws IOException {
        JsonNode first = calls.post(TRANSFER, body("spot", "usdt_futures", "250.5", "m1"));
        JsonNode again = calls.post(TRANSFER, body("spot", "usdt_futures", "999", "m1"));
        assertThat(again).isEqualTo(first);
        assertThat(spot()).isEqualTo("99749.5");
        assertThat(futures()).isEqualTo("100250.5");
        calls.post(TRANSFER, body("usdt_futures", "p2p", "50", "m2"));
        calls.post(TRANSFER, body("p2p", "spot", "20", "m3"));
        assertThat(spot()).isEqualTo("99769.5");
        JsonNode funding = calls.get("/api/v2/account/funding-assets?coin=USDT").path(0);
        assertThat(funding.path("available").textValue()).isEqualTo("30");

        JsonNode records = calls.get("/api/v2/spot/account/transferRecords?coin=USDT");
        assertThat(texts(records, "clientOid")).containsExactly("m3", "m2", "m1");
        assertThat(records.path(2).path("status").textValue()).isEqualTo("Successful");
        assertThat(texts(calls.get("/api/v2/spot/account/transferRecords?coin=USDT&clientOid=m2"), "size"))
                .containsExactly("50");
        assertThat(texts(
                        calls.get("/api/v2/spot/account/transferRecords?coin=USDT&limit=1&idLessThan="
                                + records.path(1).path("transferId").textValue()),
                        "clientOid"))
                .containsExactly("m1");
        assertThat(texts(calls.get("/api/v2/spot/account/bills?groupType=transfer"), "businessType"))
                .contains("TRANSFER_IN", "TRANSFER_OUT");
        assertThat(texts(
                        calls.get(MIX + "account/bill?productType=USDT-FUTURES").path("bills"), "businessType"))
                .containsExactly("trans_to_exchange", "trans_from_exchange");
    }

    @Test
    void moreThanThereIsFreeCannotBeMoved() throws IOException {
        assertThat(calls.refused(TRANSFER, body("spot", "usdt_futures", "100001", "m1")))
                .isEqualTo("43117");
        assertThat(calls.refused(TRANSFER, body("spot", "coin_futures", "1", "m1")))
                .isEqualTo("40020");
        assertThat(calls.refused(TRANSFER, body("spot", "spot", "1", "m1"))).isEqualTo("40020");
        assertThat(calls.refused(TRANSFER, body("p2p", "spot", "1", "m1"))).isEqualTo("43117");
        calls.post(TRANSFER, body("spot", "usdt_futures", "1", "m1"));
    }

    @Test
    void closedPositionsAndTheLedgerAreKept() throws IOException {
        String order = "{'symbol':'BTCUSDT','productType':'USDT-FUTURES','marginCoin':'USDT','marginMode':'crossed',"
                + "'orderType':'market',";
        calls.post(MIX + "order/place-order", order + "'side':'buy','size':'0.03'}");
        calls.post(MIX + "order/place-order", order + "'side':'sell','size':'0.01'}");
        calls.post(MIX + "order/place-order", order + "'side':'sell','size':'0.03'}");
        calls.post(MIX + "order/place-order", order + "'side':'buy','size':'0.01'}");
        JsonNode page = calls.get(MIX + "position/history-position?productType=USDT-FUTURES");
        assertThat(texts(page.path("list"), "holdSide")).containsExactly("short", "long");
        JsonNode held = page.path("list").path(1);
        assertThat(held.path("openTotalPos").textValue()).isEqualTo("0.03");
        assertThat(held.path("closeTotalPos").textValue()).isEqualTo("0.03");
        assertThat(held.path("netProfit").textValue()).startsWith("-");
        assertThat(held.path("openFee").textValue()).startsWith("-");
        assertThat(page.path("endId").textValue())
                .isEqualTo(held.path("positionId").textValue());
        assertThat(calls.get(MIX + "position/history-position?productType=USDT-FUTURES&idLessThan="
                                + page.path("endId").textValue())
                        .path("endId")
                        .isNull())
                .isTrue();
        assertThat(texts(
                        calls.get(MIX + "account/bill?productType=USDT-FUTURES&limit=1")
                                .path("bills"),
                        "businessType"))
                .containsExactly("buy");
    }

    @Test
    void accountIsNamed() throws IOException {
        assertThat(calls.get("/api/v2/spot/account/info").path("userId").textValue())
                .isEqualTo("100000001");
    }

    @Test
    void feesAreThoseThatAreTaken() throws IOException {
        JsonNode rate = calls.get("/api/v2/common/trade-rate?businessType=mix&symbol=BTCUSDT");
        assertThat(rate.path("makerFeeRate").textValue()).isEqualTo("0.0002");
        assertThat(texts(calls.get("/api/v2/common/all-trade-rate?businessType=spot"), "takerFeeRate"))
                .containsExactly("0.001", "0.001", "0.001", "0.001");
        assertThat(calls.refused("/api/v2/common/trade-rate?businessType=spot&symbol=NOPE"))
                .isEqualTo("40034");
    }
}
