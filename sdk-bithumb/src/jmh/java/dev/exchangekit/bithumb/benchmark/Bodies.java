package dev.exchangekit.bithumb.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.exchangekit.core.benchmark.Answers;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Answers in the exchange's form. */
final class Bodies {
    private static final LocalDateTime START = LocalDateTime.of(2026, 8, 12, 4, 15);
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private Bodies() {}

    /** Two markets. */
    static byte[] tickers() {
        return Answers.of("market/tickers");
    }

    /** The 30 levels a side of a single market, a tenth of them without a size. */
    static byte[] orderBook() {
        return list("{\"market\":\"KRW-BTC\",\"timestamp\":1786508109417,\"total_ask_size\":3.7055,"
                + "\"total_bid_size\":5.622,\"orderbook_units\":["
                + Answers.items(
                        30,
                        i -> "{\"ask_price\":" + (91_226_000 + 1000 * i) + ",\"bid_price\":" + (91_196_000 - 1000 * i)
                                + ",\"ask_size\":" + size(i) + ",\"bid_size\":" + size(i + 5) + "}")
                + "]}");
    }

    private static String size(int i) {
        return i % 10 == 2 ? "0" : i % 10 == 7 ? "8.428e-05" : "0." + (1001 + i);
    }

    /** The 200 minute candles that are answered at most. */
    static byte[] candles() {
        return list(Answers.items(
                200,
                i -> "{\"market\":\"KRW-BTC\",\"candle_date_time_utc\":\"" + TO_THE_SECOND.format(START.minusMinutes(i))
                        + "\",\"candle_date_time_kst\":\""
                        + TO_THE_SECOND.format(START.minusMinutes(i).plusHours(9))
                        + "\",\"opening_price\":" + (91_226_000 - 1000 * i) + ",\"high_price\":"
                        + (91_233_000 - 1000 * i) + ",\"low_price\":" + (91_171_000 - 1000 * i) + ",\"trade_price\":"
                        + (91_171_000 - 1000 * i) + ",\"timestamp\":" + (1_786_508_109_417L - 60_000L * i)
                        + ",\"candle_acc_trade_price\":" + (7_044_404 + 31 * i)
                        + ".52985,\"candle_acc_trade_volume\":0.0"
                        + (7_725_993 + i) + ",\"unit\":1}"));
    }

    /** 100 trades. */
    static byte[] trades() {
        return Answers.repeated("market/trades", "", 100);
    }

    private static byte[] list(String items) {
        return ("[" + items + "]").getBytes(UTF_8);
    }
}
