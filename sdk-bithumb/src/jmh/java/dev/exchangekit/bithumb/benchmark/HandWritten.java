package dev.exchangekit.bithumb.benchmark;

import static dev.exchangekit.core.benchmark.Streaming.decimal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.exchangekit.core.benchmark.Streaming;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;

/** The floor of decoding what Bithumb answers. */
final class HandWritten {
    private final JsonFactory factory = new JsonFactory();

    /** An answer, which is a list. */
    <T extends Streaming.Fields> List<T> list(byte[] body, Supplier<T> row) throws IOException {
        try (JsonParser p = factory.createParser(body)) {
            p.nextToken();
            return Streaming.items(p, item -> Streaming.object(item, row.get()));
        }
    }

    private static long millis(JsonParser p) throws IOException {
        return p.hasToken(JsonToken.VALUE_NULL) ? 0 : p.getLongValue();
    }

    private static LocalDate date(String text, int month, int day) {
        return LocalDate.of(number(text, 0, 4), number(text, month, month + 2), number(text, day, day + 2));
    }

    private static LocalTime time(String text, int minute, int second) {
        return LocalTime.of(number(text, 0, 2), number(text, minute, minute + 2), number(text, second, second + 2));
    }

    private static LocalDateTime dateTime(String text) {
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    static final class TickerRow implements Streaming.Fields {
        String market = "";
        LocalDate tradeDate = LocalDate.EPOCH;
        LocalTime tradeTime = LocalTime.MIDNIGHT;
        LocalDate tradeDateKst = LocalDate.EPOCH;
        LocalTime tradeTimeKst = LocalTime.MIDNIGHT;
        long tradeTimestamp;
        BigDecimal openingPrice = BigDecimal.ZERO;
        BigDecimal highPrice = BigDecimal.ZERO;
        BigDecimal lowPrice = BigDecimal.ZERO;
        BigDecimal tradePrice = BigDecimal.ZERO;
        BigDecimal prevClosingPrice = BigDecimal.ZERO;
        String change = "";
        BigDecimal changePrice = BigDecimal.ZERO;
        BigDecimal changeRate = BigDecimal.ZERO;
        BigDecimal signedChangePrice = BigDecimal.ZERO;
        BigDecimal signedChangeRate = BigDecimal.ZERO;
        BigDecimal tradeVolume = BigDecimal.ZERO;
        BigDecimal accTradePrice = BigDecimal.ZERO;
        BigDecimal accTradePrice24h = BigDecimal.ZERO;
        BigDecimal accTradeVolume = BigDecimal.ZERO;
        BigDecimal accTradeVolume24h = BigDecimal.ZERO;
        BigDecimal highest52WeekPrice = BigDecimal.ZERO;
        LocalDate highest52WeekDate = LocalDate.EPOCH;
        BigDecimal lowest52WeekPrice = BigDecimal.ZERO;
        LocalDate lowest52WeekDate = LocalDate.EPOCH;
        long timestamp;

        @Override
        public void set(String field, JsonParser p) throws IOException {
            switch (field) {
                case "market" -> market = p.getText();
                case "trade_date" -> tradeDate = date(p.getText(), 4, 6);
                case "trade_time" -> tradeTime = time(p.getText(), 2, 4);
                case "trade_date_kst" -> tradeDateKst = date(p.getText(), 4, 6);
                case "trade_time_kst" -> tradeTimeKst = time(p.getText(), 2, 4);
                case "trade_timestamp" -> tradeTimestamp = millis(p);
                case "opening_price" -> openingPrice = decimal(p);
                case "high_price" -> highPrice = decimal(p);
                case "low_price" -> lowPrice = decimal(p);
                case "trade_price" -> tradePrice = decimal(p);
                case "prev_closing_price" -> prevClosingPrice = decimal(p);
                case "change" -> change = p.getText();
                case "change_price" -> changePrice = decimal(p);
                case "change_rate" -> changeRate = decimal(p);
                case "signed_change_price" -> signedChangePrice = decimal(p);
                case "signed_change_rate" -> signedChangeRate = decimal(p);
                case "trade_volume" -> tradeVolume = decimal(p);
                case "acc_trade_price" -> accTradePrice = decimal(p);
                case "acc_trade_price_24h" -> accTradePrice24h = decimal(p);
                case "acc_trade_volume" -> accTradeVolume = decimal(p);
                case "acc_trade_volume_24h" -> accTradeVolume24h = decimal(p);
                case "highest_52_week_price" -> highest52WeekPrice = decimal(p);
                case "highest_52_week_date" -> highest52WeekDate = date(p.getText(), 5, 8);
                case "lowest_52_week_price" -> lowest52WeekPrice = decimal(p);
                case "lowest_52_week_date" -> lowest52WeekDate = date(p.getText(), 5, 8);
                case "timestamp" -> timestamp = millis(p);
                default -> p.skipChildren();
            }
        }
    }

    static final class BookRow implements Streaming.Fields {
        String market = "";
        long timestamp;
        BigDecimal totalAskSize = BigDecimal.ZERO;
        BigDecimal totalBidSize = BigDecimal.ZERO;
        List<UnitRow> units = List.of();

        @Override
        public void set(String field, JsonParser p) throws IOException {
            switch (field) {
                case "market" -> market = p.getText();
                case "timestamp" -> timestamp = millis(p);
                case "total_ask_size" -> totalAskSize = decimal(p);
                case "total_bid_size" -> totalBidSize = decimal(p);
                case "orderbook_units" -> units = Streaming.items(p, unit -> Streaming.object(unit, new UnitRow()));
                default -> p.skipChildren();
            }
        }
    }

    static final class UnitRow implements Streaming.Fields {
        BigDecimal askPrice = BigDecimal.ZERO;
        BigDecimal bidPrice = BigDecimal.ZERO;
        BigDecimal askSize = BigDecimal.ZERO;
        BigDecimal bidSize = BigDecimal.ZERO;

        @Override
        public void set(String field, JsonParser p) throws IOException {
            switch (field) {
                case "ask_price" -> askPrice = decimal(p);
                case "bid_price" -> bidPrice = decimal(p);
                case "ask_size" -> askSize = decimal(p);
                case "bid_size" -> bidSize = decimal(p);
                default -> p.skipChildren();
            }
        }
    }

    static final class CandleRow implements Streaming.Fields {
        String market = "";
        LocalDateTime startUtc = LocalDateTime.MIN;
        LocalDateTime startKst = LocalDateTime.MIN;
        BigDecimal openingPrice = BigDecimal.ZERO;
        BigDecimal highPrice = BigDecimal.ZERO;
        BigDecimal lowPrice = BigDecimal.ZERO;
        BigDecimal tradePrice = BigDecimal.ZERO;
        long timestamp;
        BigDecimal accTradePrice = BigDecimal.ZERO;
        BigDecimal accTradeVolume = BigDecimal.ZERO;
        String unit = "";

        @Override
        public void set(String field, JsonParser p) throws IOException {
            switch (field) {
                case "market" -> market = p.getText();
                case "candle_date_time_utc" -> startUtc = dateTime(p.getText());
                case "candle_date_time_kst" -> startKst = dateTime(p.getText());
                case "opening_price" -> openingPrice = decimal(p);
                case "high_price" -> highPrice = decimal(p);
                case "low_price" -> lowPrice = decimal(p);
                case "trade_price" -> tradePrice = decimal(p);
                case "timestamp" -> timestamp = millis(p);
                case "candle_acc_trade_price" -> accTradePrice = decimal(p);
                case "candle_acc_trade_volume" -> accTradeVolume = decimal(p);
                case "unit" -> unit = p.getText();
                default -> p.skipChildren();
            }
        }
    }

    static final class TradeRow implements Streaming.Fields {
        String market = "";
        LocalDate tradeDate = LocalDate.EPOCH;
        LocalTime tradeTime = LocalTime.MIDNIGHT;
        long timestamp;
        BigDecimal tradePrice = BigDecimal.ZERO;
        BigDecimal tradeVolume = BigDecimal.ZERO;
        BigDecimal prevClosingPrice = BigDecimal.ZERO;
        BigDecimal changePrice = BigDecimal.ZERO;
        String askBid = "";
        String sequentialId = "";

        @Override
        public void set(String field, JsonParser p) throws IOException {
            switch (field) {
                case "market" -> market = p.getText();
                case "trade_date_utc" -> tradeDate = date(p.getText(), 5, 8);
                case "trade_time_utc" -> tradeTime = time(p.getText(), 3, 6);
                case "timestamp" -> timestamp = millis(p);
                case "trade_price" -> tradePrice = decimal(p);
                case "trade_volume" -> tradeVolume = decimal(p);
                case "prev_closing_price" -> prevClosingPrice = decimal(p);
                case "change_price" -> changePrice = decimal(p);
                case "ask_bid" -> askBid = p.getText();
                case "sequential_id" -> sequentialId = p.getText();
                default -> p.skipChildren();
            }
        }
    }
}
