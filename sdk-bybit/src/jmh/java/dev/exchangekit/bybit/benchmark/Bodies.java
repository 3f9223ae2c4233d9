package dev.exchangekit.bybit.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.exchangekit.core.benchmark.Answers;

/** Answers in the exchange's form, of the sizes that its defaults give. */
final class Bodies {
    private Bodies() {}

    static byte[] serverTime() {
        long millis = System.currentTimeMillis();
        return envelope("{\"timeSecond\":\"" + millis / 1000 + "\",\"timeNano\":\"" + millis + "123456\"}");
    }

    static byte[] ticker() {
        return envelope("""
                {"category":"linear","list":[{"symbol":"BTCUSDT","lastPrice":"64123.50","indexPrice":"64110.11",\
                "markPrice":"64118.02","prevPrice24h":"63000.00","price24hPcnt":"0.017833","highPrice24h":"64999.90",\
                "lowPrice24h":"62500.10","prevPrice1h":"64001.70","openInterest":"52310.451",\
                "openInterestValue":"3354041587.31","turnover24h":"6198765432.1002","volume24h":"96543.2150",\
                "fundingRate":"0.0001","nextFundingTime":"1700006400000","predictedDeliveryPrice":"","basisRate":"",\
                "deliveryFeeRate":"","deliveryTime":"0","ask1Size":"3.250","bid1Price":"64123.40",\
                "ask1Price":"64123.50","bid1Size":"1.875","basis":"","preOpenPrice":"","preQty":"",\
                "curPreListingPhase":"","fundingIntervalHour":"8","basisRateYear":"","fundingCap":"0.005"}]}""");
    }

    static byte[] feeRates() {
        return envelope(
                "{\"list\":[{\"symbol\":\"BTCUSDT\",\"takerFeeRate\":\"0.00055\",\"makerFeeRate\":\"0.0002\"}]}");
    }

    /** 200 candles. */
    static byte[] klines() {
        return envelope("{\"symbol\":\"BTCUSDT\",\"category\":\"linear\",\"list\":["
                + Answers.items(
                        200,
                        i -> "[\"" + (1_700_000_000_000L - i * 60_000L) + "\",\"" + price(i) + "\",\"" + price(i + 3)
                                + "\",\"" + price(i - 2) + "\",\"" + price(i + 1) + "\",\"" + (200 + i % 90) + "."
                                + (100 + i)
                                + "\",\"" + (17_000_000 + i * 31) + ".7446" + (2000 + i) + "\"]")
                + "]}");
    }

    /** 50 levels a side. */
    static byte[] orderBook() {
        return envelope("{\"s\":\"BTCUSDT\",\"b\":[" + Answers.items(50, i -> level(-i)) + "],\"a\":["
                + Answers.items(50, i -> level(i + 1))
                + "],\"ts\":1700000000101,\"u\":230704,\"seq\":1432604333,\"cts\":1700000000095}");
    }

    /** 50 fills. */
    static byte[] executions() {
        return envelope("{\"nextPageCursor\":\"132767%3A2%2C132767%3A2\",\"category\":\"linear\",\"list\":["
                + Answers.items(50, Bodies::execution) + "]}");
    }

    static byte[] orderAck() {
        return Answers.of("trade/placeOrder");
    }

    /** 50 orders. */
    static byte[] orders() {
        return Answers.repeated("trade/openOrders", "/result/list", 50);
    }

    /** 20 positions. */
    static byte[] positions() {
        return Answers.repeated("position/positions", "/result/list", 20);
    }

    /** One wallet with 20 coins. */
    static byte[] wallet() {
        return Answers.repeated("account/walletBalance", "/result/list/0/coin", 20);
    }

    /** 500 trades. */
    static byte[] trades() {
        return Answers.repeated("market/recentTrades", "/result/list", 500);
    }

    /** 1500 perpetuals. */
    static byte[] perpetuals() {
        return instruments("market/instruments", "NEW");
    }

    /** 1500 spot pairs. */
    static byte[] pairs() {
        return instruments("market/instruments.spot", "TSLAX");
    }

    static byte[] noInstruments() {
        return envelope("{\"category\":\"linear\",\"list\":[],\"nextPageCursor\":\"\"}");
    }

    private static byte[] instruments(String fixture, String base) {
        ObjectNode answer = Answers.tree(fixture);
        ((ObjectNode) answer.get("result")).put("nextPageCursor", "");
        String item = answer.at("/result/list/0").toString();
        String items = Answers.items(1500, i -> item.replace(base, "C" + i));
        return answer.toString().replace(item, items).getBytes(UTF_8);
    }

    private static String execution(int i) {
        return """
                {"symbol":"BTCUSDT","orderId":"5f2c1c0e-93a4-4b7f-8d2a-6a0f5d1e7b%1$02d","orderLinkId":"grid_%1$02d-entry",\
                "side":"Buy","orderPrice":"%2$s","orderQty":"0.015","leavesQty":"0.005","createType":"CreateByUser",\
                "orderType":"Limit","stopOrderType":"UNKNOWN","execFee":"-0.03625%1$02d",\
                "execId":"a6c1f0d2-1d6f-5b0a-9a01-3f0c2b7e9d%1$02d","execPrice":"%2$s","execQty":"0.010",\
                "execType":"Trade","execValue":"641.2%1$02d","execTime":"16999999955%1$02d","feeCurrency":"USDT",\
                "isMaker":true,"feeRate":"-0.0001","tradeIv":"","markIv":"","markPrice":"%2$s","indexPrice":"",\
                "underlyingPrice":"","blockTradeId":"","closedSize":"0","seq":982100441%1$02d,"extraFees":""}""".formatted(i, price(i));
    }

    private static String level(int step) {
        return "[\"" + price(step) + "\",\"" + (1 + Math.abs(step) % 7) + "." + (100 + Math.abs(step)) + "\"]";
    }

    private static String price(int step) {
        return 64_123 + step / 10 + "." + Math.abs(step % 10) + "0";
    }

    private static byte[] envelope(String result) {
        return ("{\"retCode\":0,\"retMsg\":\"OK\",\"result\":" + result + ",\"retExtInfo\":{},\"time\":"
                        + System.currentTimeMillis() + "}")
                .getBytes(UTF_8);
    }
}
