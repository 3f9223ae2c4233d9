package dev.exchangekit.bybit.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The floor of decoding: Jackson's parser, one field after the other into plain objects, nothing checked. */
final class HandWritten {
    private final JsonFactory factory = new JsonFactory();

    private interface ItemReader<T> {
        T read(JsonParser p) throws IOException;
    }

    List<TickerRow> tickers(byte[] body) throws IOException {
        return list(body, p -> {
            TickerRow row = new TickerRow();
            while (p.nextToken() == JsonToken.FIELD_NAME) {
                String field = p.currentName();
                p.nextToken();
                row.set(field, p);
            }
            return row;
        });
    }

    List<ExecutionRow> executions(byte[] body) throws IOException {
        return list(body, p -> {
            ExecutionRow row = new ExecutionRow();
            while (p.nextToken() == JsonToken.FIELD_NAME) {
                String field = p.currentName();
                p.nextToken();
                row.set(field, p);
            }
            return row;
        });
    }

    List<List<@Nullable Object>> rows(byte[] body, HandWrittenRows.Values values) throws IOException {
        return list(body, p -> HandWrittenRows.row(p, values));
    }

    /** An answer that is one object. */
    List<@Nullable Object> single(byte[] body, HandWrittenRows.Values values) throws IOException {
        try (JsonParser p = factory.createParser(body)) {
            enterResult(p);
            List<@Nullable Object> row = HandWrittenRows.row(p, values);
            leaveResult(p);
            return row;
        }
    }

    List<CandleRow> klines(byte[] body) throws IOException {
        return list(
                body,
                p -> new CandleRow(
                        Long.parseLong(text(p)), next(p), next(p), next(p), next(p), next(p), end(p, next(p))));
    }

    BookRow orderBook(byte[] body) throws IOException {
        BookRow book = new BookRow();
        try (JsonParser p = factory.createParser(body)) {
            enterResult(p);
            while (p.nextToken() == JsonToken.FIELD_NAME) {
                String field = p.currentName();
                p.nextToken();
                switch (field) {
                    case "s" -> book.symbol = p.getText();
                    case "b" -> book.bids = levels(p);
                    case "a" -> book.asks = levels(p);
                    case "ts" -> book.time = p.getLongValue();
                    case "u" -> book.updateId = p.getLongValue();
                    case "seq" -> book.sequence = p.getLongValue();
                    case "cts" -> book.matchTime = p.getLongValue();
                    default -> p.skipChildren();
                }
            }
            leaveResult(p);
        }
        return book;
    }

    private <T> List<T> list(byte[] body, ItemReader<T> reader) throws IOException {
        List<T> items = new ArrayList<>();
        try (JsonParser p = factory.createParser(body)) {
            enterResult(p);
            while (p.nextToken() == JsonToken.FIELD_NAME) {
                String field = p.currentName();
                p.nextToken();
                if (field.equals("list")) {
                    while (p.nextToken() != JsonToken.END_ARRAY) {
                        items.add(reader.read(p));
                    }
                }
            }
            leaveResult(p);
        }
        return items;
    }

    private static void enterResult(JsonParser p) throws IOException {
        p.nextToken();
        while (p.nextToken() == JsonToken.FIELD_NAME) {
            String field = p.currentName();
            p.nextToken();
            if (field.equals("result")) {
                return;
            }
        }
    }

    private static void leaveResult(JsonParser p) throws IOException {
        while (p.nextToken() == JsonToken.FIELD_NAME) {
            p.nextToken();
            p.skipChildren();
        }
    }

    private static List<LevelRow> levels(JsonParser p) throws IOException {
        List<LevelRow> levels = new ArrayList<>();
        while (p.nextToken() != JsonToken.END_ARRAY) {
            levels.add(new LevelRow(next(p), end(p, next(p))));
        }
        return levels;
    }

    private static String text(JsonParser p) throws IOException {
        p.nextToken();
        return p.getText();
    }

    private static BigDecimal next(JsonParser p) throws IOException {
        p.nextToken();
        return new BigDecimal(p.getTextCharacters(), p.getTextOffset(), p.getTextLength());
    }

    private static BigDecimal end(JsonParser p, BigDecimal last) throws IOException {
        p.nextToken();
        return last;
    }

    private static @Nullable BigDecimal decimal(JsonParser p) throws IOException {
        int length = p.getTextLength();
        return length == 0 ? null : new BigDecimal(p.getTextCharacters(), p.getTextOffset(), length);
    }

    record LevelRow(BigDecimal price, BigDecimal quantity) {}

    record CandleRow(
            long start,
            BigDecimal open,
            BigDecimal high,
            BigDecimal low,
            BigDecimal close,
            BigDecimal volume,
            BigDecimal turnover) {}

    static final class BookRow {
        String symbol = "";
        List<LevelRow> bids = List.of();
        List<LevelRow> asks = List.of();
        long time;
        long updateId;
        long sequence;
        long matchTime;
    }

    static final class TickerRow {
        String symbol = "";

        @Nullable
        BigDecimal lastPrice;

        @Nullable
        BigDecimal indexPrice;

        @Nullable
        BigDecimal markPrice;

        @Nullable
        BigDecimal prevPrice24h;

        @Nullable
        BigDecimal price24hPcnt;

        @Nullable
        BigDecimal highPrice24h;

        @Nullable
        BigDecimal lowPrice24h;

        @Nullable
        BigDecimal prevPrice1h;

        @Nullable
        BigDecimal openInterest;

        @Nullable
        BigDecimal openInterestValue;

        @Nullable
        BigDecimal turnover24h;

        @Nullable
        BigDecimal volume24h;

        @Nullable
        BigDecimal fundingRate;

        long nextFundingTime;

        @Nullable
        BigDecimal predictedDeliveryPrice;

        @Nullable
        BigDecimal basisRate;

        @Nullable
        BigDecimal deliveryFeeRate;

        long deliveryTime;

        @Nullable
        BigDecimal ask1Size;

        @Nullable
        BigDecimal bid1Price;

        @Nullable
        BigDecimal ask1Price;

        @Nullable
        BigDecimal bid1Size;

        @Nullable
        BigDecimal basis;

        @Nullable
        BigDecimal preOpenPrice;

        @Nullable
        BigDecimal preQty;

        String curPreListingPhase = "";
        int fundingIntervalHour;

        @Nullable
        BigDecimal basisRateYear;

        @Nullable
        BigDecimal fundingCap;

        void set(String field, JsonParser p) throws IOException {
            switch (field) {
                case "symbol" -> symbol = p.getText();
                case "lastPrice" -> lastPrice = decimal(p);
                case "indexPrice" -> indexPrice = decimal(p);
                case "markPrice" -> markPrice = decimal(p);
                case "prevPrice24h" -> prevPrice24h = decimal(p);
                case "price24hPcnt" -> price24hPcnt = decimal(p);
                case "highPrice24h" -> highPrice24h = decimal(p);
                case "lowPrice24h" -> lowPrice24h = decimal(p);
                case "prevPrice1h" -> prevPrice1h = decimal(p);
                case "openInterest" -> openInterest = decimal(p);
                case "openInterestValue" -> openInterestValue = decimal(p);
                case "turnover24h" -> turnover24h = decimal(p);
                case "volume24h" -> volume24h = decimal(p);
                case "fundingRate" -> fundingRate = decimal(p);
                case "nextFundingTime" -> nextFundingTime = Long.parseLong(p.getText());
                case "predictedDeliveryPrice" -> predictedDeliveryPrice = decimal(p);
                case "basisRate" -> basisRate = decimal(p);
                case "deliveryFeeRate" -> deliveryFeeRate = decimal(p);
                case "deliveryTime" -> deliveryTime = Long.parseLong(p.getText());
                case "ask1Size" -> ask1Size = decimal(p);
                case "bid1Price" -> bid1Price = decimal(p);
                case "ask1Price" -> ask1Price = decimal(p);
                case "bid1Size" -> bid1Size = decimal(p);
                case "basis" -> basis = decimal(p);
                case "preOpenPrice" -> preOpenPrice = decimal(p);
                case "preQty" -> preQty = decimal(p);
                case "curPreListingPhase" -> curPreListingPhase = p.getText();
                case "fundingIntervalHour" -> fundingIntervalHour = Integer.parseInt(p.getText());
                case "basisRateYear" -> basisRateYear = decimal(p);
                case "fundingCap" -> fundingCap = decimal(p);
                default -> p.skipChildren();
            }
        }
    }

    static final class ExecutionRow {
        String symbol = "";
        String orderId = "";
        String orderLinkId = "";
        String side = "";

        @Nullable
        BigDecimal orderPrice;

        @Nullable
        BigDecimal orderQty;

        @Nullable
        BigDecimal leavesQty;

        String createType = "";
        String orderType = "";
        String stopOrderType = "";

        @Nullable
        BigDecimal execFee;

        String execId = "";

        @Nullable
        BigDecimal execPrice;

        @Nullable
        BigDecimal execQty;

        String execType = "";

        @Nullable
        BigDecimal execValue;

        long execTime;
        String feeCurrency = "";
        boolean isMaker;

        @Nullable
        BigDecimal feeRate;

        @Nullable
        BigDecimal tradeIv;

        @Nullable
        BigDecimal markIv;

        @Nullable
        BigDecimal markPrice;

        @Nullable
        BigDecimal indexPrice;

        @Nullable
        BigDecimal underlyingPrice;

        String blockTradeId = "";

        @Nullable
        BigDecimal closedSize;

        long seq;
        String extraFees = "";

        void set(String field, JsonParser p) throws IOException {
            switch (field) {
                case "symbol" -> symbol = p.getText();
                case "orderId" -> orderId = p.getText();
                case "orderLinkId" -> orderLinkId = p.getText();
                case "side" -> side = p.getText();
                case "orderPrice" -> orderPrice = decimal(p);
                case "orderQty" -> orderQty = decimal(p);
                case "leavesQty" -> leavesQty = decimal(p);
                case "createType" -> createType = p.getText();
                case "orderType" -> orderType = p.getText();
                case "stopOrderType" -> stopOrderType = p.getText();
                case "execFee" -> execFee = decimal(p);
                case "execId" -> execId = p.getText();
                case "execPrice" -> execPrice = decimal(p);
                case "execQty" -> execQty = decimal(p);
                case "execType" -> execType = p.getText();
                case "execValue" -> execValue = decimal(p);
                case "execTime" -> execTime = Long.parseLong(p.getText());
                case "feeCurrency" -> feeCurrency = p.getText();
                case "isMaker" -> isMaker = p.getBooleanValue();
                case "feeRate" -> feeRate = decimal(p);
                case "tradeIv" -> tradeIv = decimal(p);
                case "markIv" -> markIv = decimal(p);
                case "markPrice" -> markPrice = decimal(p);
                case "indexPrice" -> indexPrice = decimal(p);
                case "underlyingPrice" -> underlyingPrice = decimal(p);
                case "blockTradeId" -> blockTradeId = p.getText();
                case "closedSize" -> closedSize = decimal(p);
                case "seq" -> seq = p.getLongValue();
                case "extraFees" -> extraFees = p.getText();
                default -> p.skipChildren();
            }
        }
    }
}
