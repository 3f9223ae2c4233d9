package dev.exchangekit.bitget.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.exchangekit.core.benchmark.Answers;

/** Answers in the exchange's form, of the sizes that its defaults give. */
final class Bodies {
    private Bodies() {}

    static byte[] spotTicker() {
        return Answers.of("spot/tickers");
    }

    static byte[] futuresTicker() {
        return Answers.of("futuresMarket/ticker");
    }

    static byte[] utaTicker() {
        return Answers.of("utaMarket/tickers.delivery");
    }

    /** 150 levels a side. */
    static byte[] spotOrderBook() {
        return orderBook(150, "\"", "");
    }

    /** 100 levels a side, in numbers. */
    static byte[] futuresOrderBook() {
        return orderBook(100, "", ",\"scale\":\"0.1\",\"precision\":\"scale0\",\"isMaxPrecision\":\"NO\"");
    }

    /** 100 candles. */
    static byte[] candles() {
        return envelope("["
                + Answers.items(
                        100,
                        i -> "[\"" + (1_700_000_000_000L + i * 60_000L) + "\",\"" + price(i) + "\",\"" + price(i + 3)
                                + "\",\"" + price(i - 2) + "\",\"" + price(i + 1) + "\",\"" + (200 + i % 90) + "."
                                + (100 + i)
                                + "\",\"" + (17_000_000 + i * 31) + ".7446" + (2000 + i) + "\"]")
                + "]");
    }

    static byte[] orderAck() {
        return Answers.of("futuresTrade/placeOrder");
    }

    static byte[] spotOrder() {
        return Answers.of("spotTrade/orderInfo");
    }

    /** 100 orders. */
    static byte[] futuresOrders() {
        return Answers.repeated("futuresTrade/openOrders", "/data/entrustedList", 100);
    }

    /** 100 orders. */
    static byte[] utaOrders() {
        return Answers.repeated("utaTrade/orderHistory", "/data/list", 100);
    }

    /** 100 fills. */
    static byte[] spotFills() {
        return Answers.repeated("spotTrade/fills", "/data", 100);
    }

    /** 100 fills. */
    static byte[] futuresFills() {
        return Answers.repeated("futuresTrade/fills", "/data/fillList", 100);
    }

    /** 100 fills. */
    static byte[] utaFills() {
        return Answers.repeated("utaTrade/fills", "/data/list", 100);
    }

    private static byte[] orderBook(int levels, String quote, String more) {
        return envelope("{\"asks\":[" + Answers.items(levels, i -> level(i + 1, quote)) + "],\"bids\":["
                + Answers.items(levels, i -> level(-i, quote)) + "],\"ts\":\"1700000000101\"" + more + "}");
    }

    private static String level(int step, String quote) {
        return "[" + quote + price(step) + quote + "," + quote + (1 + Math.abs(step) % 7) + "."
                + (1000 + Math.abs(step)) + quote + "]";
    }

    private static String price(int step) {
        return 64_123 + step / 10 + "." + Math.abs(step % 10);
    }

    private static byte[] envelope(String data) {
        return ("{\"code\":\"00000\",\"msg\":\"success\",\"requestTime\":1700000000123,\"data\":" + data + "}")
                .getBytes(UTF_8);
    }
}
