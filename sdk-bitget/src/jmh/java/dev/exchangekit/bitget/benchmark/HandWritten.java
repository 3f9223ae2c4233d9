package dev.exchangekit.bitget.benchmark;

import static dev.exchangekit.core.benchmark.Streaming.decimal;
import static dev.exchangekit.core.benchmark.Streaming.last;
import static dev.exchangekit.core.benchmark.Streaming.next;
import static dev.exchangekit.core.benchmark.Streaming.nextMillis;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.exchangekit.core.benchmark.Streaming;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The floor of decoding what Bitget answers. */
final class HandWritten {
    private final Streaming streaming = new Streaming("data");
    private final JsonFactory factory = new JsonFactory();

    /** An answer that is a list. */
    <T extends Streaming.Fields> List<T> list(byte[] body, Supplier<T> row) throws IOException {
        return streaming.answer(body, p -> Streaming.items(p, item -> Streaming.object(item, row.get())));
    }

    /** An answer that holds a list under a name. */
    <T extends Streaming.Fields> List<T> page(byte[] body, String list, Supplier<T> row) throws IOException {
        return streaming.page(body, list, p -> Streaming.object(p, row.get()));
    }

    BookRow orderBook(byte[] body) throws IOException {
        return streaming.answer(body, p -> Streaming.object(p, new BookRow()));
    }

    List<CandleRow> candles(byte[] body) throws IOException {
        return streaming.answer(
                body,
                p -> Streaming.items(
                        p,
                        row -> new CandleRow(
                                nextMillis(row), next(row), next(row), next(row), next(row), next(row), last(row))));
    }

    List<@Nullable Object> orderAck(byte[] body) throws IOException {
        return streaming.answer(body, p -> Streaming.row(p, (field, value) -> value.getText()));
    }

    List<List<@Nullable Object>> spotOrder(byte[] body) throws IOException {
        return streaming.answer(body, p -> Streaming.items(p, item -> Streaming.row(item, this::ofSpotOrder)));
    }

    List<List<@Nullable Object>> futuresOrders(byte[] body) throws IOException {
        return streaming.page(body, "entrustedList", p -> Streaming.row(p, HandWritten::ofFuturesOrder));
    }

    List<List<@Nullable Object>> utaOrders(byte[] body) throws IOException {
        return streaming.page(body, "list", p -> Streaming.row(p, HandWritten::ofUtaOrder));
    }

    private @Nullable Object ofSpotOrder(String field, JsonParser p) throws IOException {
        return switch (field) {
            case "price", "size", "priceAvg", "baseVolume", "quoteVolume" -> decimal(p);
            case "cTime", "uTime" -> millis(p);
            case "feeDetail" -> spotFees(p.getText());
            default -> p.getText();
        };
    }

    /** JSON within JSON. */
    private List<@Nullable Object> spotFees(String text) throws IOException {
        try (JsonParser p = factory.createParser(text)) {
            p.nextToken();
            return Streaming.row(p, HandWritten::ofSpotFee);
        }
    }

    private static @Nullable Object ofSpotFee(String field, JsonParser p) throws IOException {
        return switch (field) {
            case "deduction" -> p.getBooleanValue();
            case "feeCoinCode" -> p.getText();
            default -> decimal(p);
        };
    }

    private static @Nullable Object ofFuturesOrder(String field, JsonParser p) throws IOException {
        return switch (field) {
            case "size", "baseVolume", "quoteVolume", "fee", "price", "priceAvg", "totalProfits", "leverage" ->
                decimal(p);
            case "presetStopSurplusPrice", "presetStopSurplusExecutePrice" -> decimal(p);
            case "presetStopLossPrice", "presetStopLossExecutePrice" -> decimal(p);
            case "cTime", "uTime" -> millis(p);
            default -> p.getText();
        };
    }

    private static @Nullable Object ofUtaOrder(String field, JsonParser p) throws IOException {
        return switch (field) {
            case "price", "qty", "amount", "cumExecQty", "cumExecValue", "avgPrice", "fee" -> decimal(p);
            case "takeProfit", "stopLoss", "tpLimitPrice", "slLimitPrice" -> decimal(p);
            case "createdTime", "updatedTime" -> millis(p);
            default -> p.getText();
        };
    }

    private static long millis(JsonParser p) throws IOException {
        return p.hasToken(JsonToken.VALUE_NULL) ? 0 : Long.parseLong(p.getText());
    }

    record CandleRow(
            long start,
            BigDecimal open,
            BigDecimal high,
            BigDecimal low,
            BigDecimal close,
            BigDecimal volume,
            BigDecimal quoteVolume) {}

    static final class BookRow implements Streaming.Fields {
        List<Streaming.Level> bids = List.of();
        List<Streaming.Level> asks = List.of();
        long ts;
        String precision = "";
        BigDecimal scale = BigDecimal.ZERO;
        String isMaxPrecision = "";

        @Override
        public void set(String field, JsonParser p) throws IOException {
            switch (field) {
                case "bids" -> bids = Streaming.levels(p);
                case "asks" -> asks = Streaming.levels(p);
                case "ts" -> ts = millis(p);
                case "precision" -> precision = p.getText();
                case "scale" -> scale = decimal(p);
                case "isMaxPrecision" -> isMaxPrecision = p.getText();
                default -> p.skipChildren();
            }
        }
    }

    static final class SpotTickerRow implements Streaming.Fields {
        String symbol = "";
        BigDecimal high24h = BigDecimal.ZERO;
        BigDecimal open = BigDecimal.ZERO;
        BigDecimal low24h = BigDecimal.ZERO;
        BigDecimal lastPr = BigDecimal.ZERO;
        BigDecimal quoteVolume = BigDecimal.ZERO;
        BigDecimal baseVolume = BigDecimal.ZERO;
        BigDecimal usdtVolume = BigDecimal.ZERO;
        BigDecimal bidPr = BigDecimal.ZERO;
        BigDecimal askPr = BigDecimal.ZERO;
        BigDecimal bidSz = BigDecimal.ZERO;
        BigDecimal askSz = BigDecimal.ZERO;
        BigDecimal openUtc = BigDecimal.ZERO;
        long ts;
        BigDecimal changeUtc24h = BigDecimal.ZERO;
        BigDecimal change24h = BigDecimal.ZERO;

        @Override
        public void set(String field, JsonParser p) throws IOException {
            switch (field) {
                case "symbol" -> symbol = p.getText();
                case "high24h" -> high24h = decimal(p);
                case "open" -> open = decimal(p);
                case "low24h" -> low24h = decimal(p);
                case "lastPr" -> lastPr = decimal(p);
                case "quoteVolume" -> quoteVolume = decimal(p);
                case "baseVolume" -> baseVolume = decimal(p);
                case "usdtVolume" -> usdtVolume = decimal(p);
                case "bidPr" -> bidPr = decimal(p);
                case "askPr" -> askPr = decimal(p);
                case "bidSz" -> bidSz = decimal(p);
                case "askSz" -> askSz = decimal(p);
                case "openUtc" -> openUtc = decimal(p);
                case "ts" -> ts = millis(p);
                case "changeUtc24h" -> changeUtc24h = decimal(p);
                case "change24h" -> change24h = decimal(p);
                default -> p.skipChildren();
            }
        }
    }

    static final class FuturesTickerRow implements Streaming.Fields {
        String symbol = "";
        BigDecimal lastPr = BigDecimal.ZERO;
        BigDecimal askPr = BigDecimal.ZERO;
        BigDecimal bidPr = BigDecimal.ZERO;
        BigDecimal bidSz = BigDecimal.ZERO;
        BigDecimal askSz = BigDecimal.ZERO;
        BigDecimal high24h = BigDecimal.ZERO;
        BigDecimal low24h = BigDecimal.ZERO;
        long ts;
        BigDecimal change24h = BigDecimal.ZERO;
        BigDecimal baseVolume = BigDecimal.ZERO;
        BigDecimal quoteVolume = BigDecimal.ZERO;
        BigDecimal usdtVolume = BigDecimal.ZERO;
        BigDecimal openUtc = BigDecimal.ZERO;
        BigDecimal changeUtc24h = BigDecimal.ZERO;
        BigDecimal indexPrice = BigDecimal.ZERO;
        BigDecimal fundingRate = BigDecimal.ZERO;
        BigDecimal holdingAmount = BigDecimal.ZERO;
        long deliveryStartTime;
        long deliveryTime;
        String deliveryStatus = "";
        BigDecimal open24h = BigDecimal.ZERO;
        BigDecimal markPrice = BigDecimal.ZERO;

        @Override
        public void set(String field, JsonParser p) throws IOException {
            switch (field) {
                case "symbol" -> symbol = p.getText();
                case "lastPr" -> lastPr = decimal(p);
                case "askPr" -> askPr = decimal(p);
                case "bidPr" -> bidPr = decimal(p);
                case "bidSz" -> bidSz = decimal(p);
                case "askSz" -> askSz = decimal(p);
                case "high24h" -> high24h = decimal(p);
                case "low24h" -> low24h = decimal(p);
                case "ts" -> ts = millis(p);
                case "change24h" -> change24h = decimal(p);
                case "baseVolume" -> baseVolume = decimal(p);
                case "quoteVolume" -> quoteVolume = decimal(p);
                case "usdtVolume" -> usdtVolume = decimal(p);
                case "openUtc" -> openUtc = decimal(p);
                case "changeUtc24h" -> changeUtc24h = decimal(p);
                case "indexPrice" -> indexPrice = decimal(p);
                case "fundingRate" -> fundingRate = decimal(p);
                case "holdingAmount" -> holdingAmount = decimal(p);
                case "deliveryStartTime" -> deliveryStartTime = millis(p);
                case "deliveryTime" -> deliveryTime = millis(p);
                case "deliveryStatus" -> deliveryStatus = p.getText();
                case "open24h" -> open24h = decimal(p);
                case "markPrice" -> markPrice = decimal(p);
                default -> p.skipChildren();
            }
        }
    }

    static final class UtaTickerRow implements Streaming.Fields {
        String category = "";
        String symbol = "";
        long ts;
        BigDecimal lastPrice = BigDecimal.ZERO;
        BigDecimal openPrice24h = BigDecimal.ZERO;
        BigDecimal highPrice24h = BigDecimal.ZERO;
        BigDecimal lowPrice24h = BigDecimal.ZERO;
        BigDecimal ask1Price = BigDecimal.ZERO;
        BigDecimal bid1Price = BigDecimal.ZERO;
        BigDecimal bid1Size = BigDecimal.ZERO;
        BigDecimal ask1Size = BigDecimal.ZERO;
        BigDecimal price24hPcnt = BigDecimal.ZERO;
        BigDecimal volume24h = BigDecimal.ZERO;
        BigDecimal turnover24h = BigDecimal.ZERO;
        BigDecimal indexPrice = BigDecimal.ZERO;
        BigDecimal markPrice = BigDecimal.ZERO;
        BigDecimal fundingRate = BigDecimal.ZERO;
        BigDecimal openInterest = BigDecimal.ZERO;
        long deliveryStartTime;
        long deliveryTime;
        String deliveryStatus = "";

        @Override
        public void set(String field, JsonParser p) throws IOException {
            switch (field) {
                case "category" -> category = p.getText();
                case "symbol" -> symbol = p.getText();
                case "ts" -> ts = millis(p);
                case "lastPrice" -> lastPrice = decimal(p);
                case "openPrice24h" -> openPrice24h = decimal(p);
                case "highPrice24h" -> highPrice24h = decimal(p);
                case "lowPrice24h" -> lowPrice24h = decimal(p);
                case "ask1Price" -> ask1Price = decimal(p);
                case "bid1Price" -> bid1Price = decimal(p);
                case "bid1Size" -> bid1Size = decimal(p);
                case "ask1Size" -> ask1Size = decimal(p);
                case "price24hPcnt" -> price24hPcnt = decimal(p);
                case "volume24h" -> volume24h = decimal(p);
                case "turnover24h" -> turnover24h = decimal(p);
                case "indexPrice" -> indexPrice = decimal(p);
                case "markPrice" -> markPrice = decimal(p);
                case "fundingRate" -> fundingRate = decimal(p);
                case "openInterest" -> openInterest = decimal(p);
                case "deliveryStartTime" -> deliveryStartTime = millis(p);
                case "deliveryTime" -> deliveryTime = millis(p);
                case "deliveryStatus" -> deliveryStatus = p.getText();
                default -> p.skipChildren();
            }
        }
    }

    static final class SpotFillRow implements Streaming.Fields {
        String userId = "";
        String symbol = "";
        String orderId = "";
        String tradeId = "";
        String orderType = "";
        String side = "";
        BigDecimal priceAvg = BigDecimal.ZERO;
        BigDecimal size = BigDecimal.ZERO;
        BigDecimal amount = BigDecimal.ZERO;
        FeeRow feeDetail = new FeeRow();
        String tradeScope = "";
        long cTime;
        long uTime;

        @Override
        public void set(String field, JsonParser p) throws IOException {
            switch (field) {
                case "userId" -> userId = p.getText();
                case "symbol" -> symbol = p.getText();
                case "orderId" -> orderId = p.getText();
                case "tradeId" -> tradeId = p.getText();
                case "orderType" -> orderType = p.getText();
                case "side" -> side = p.getText();
                case "priceAvg" -> priceAvg = decimal(p);
                case "size" -> size = decimal(p);
                case "amount" -> amount = decimal(p);
                case "feeDetail" -> Streaming.object(p, feeDetail);
                case "tradeScope" -> tradeScope = p.getText();
                case "cTime" -> cTime = millis(p);
                case "uTime" -> uTime = millis(p);
                default -> p.skipChildren();
            }
        }
    }

    static final class FuturesFillRow implements Streaming.Fields {
        String tradeId = "";
        String symbol = "";
        String orderId = "";
        BigDecimal price = BigDecimal.ZERO;
        BigDecimal baseVolume = BigDecimal.ZERO;
        List<FeeRow> feeDetail = List.of();
        String side = "";
        BigDecimal quoteVolume = BigDecimal.ZERO;
        BigDecimal profit = BigDecimal.ZERO;
        String enterPointSource = "";
        String tradeSide = "";
        String posMode = "";
        String tradeScope = "";
        long cTime;

        @Override
        public void set(String field, JsonParser p) throws IOException {
            switch (field) {
                case "tradeId" -> tradeId = p.getText();
                case "symbol" -> symbol = p.getText();
                case "orderId" -> orderId = p.getText();
                case "price" -> price = decimal(p);
                case "baseVolume" -> baseVolume = decimal(p);
                case "feeDetail" -> feeDetail = Streaming.items(p, fee -> Streaming.object(fee, new FeeRow()));
                case "side" -> side = p.getText();
                case "quoteVolume" -> quoteVolume = decimal(p);
                case "profit" -> profit = decimal(p);
                case "enterPointSource" -> enterPointSource = p.getText();
                case "tradeSide" -> tradeSide = p.getText();
                case "posMode" -> posMode = p.getText();
                case "tradeScope" -> tradeScope = p.getText();
                case "cTime" -> cTime = millis(p);
                default -> p.skipChildren();
            }
        }
    }

    static final class UtaFillRow implements Streaming.Fields {
        String execId = "";
        String execLinkId = "";
        String orderId = "";
        String clientOid = "";
        String category = "";
        String symbol = "";
        String orderType = "";
        String side = "";
        String posSide = "";
        BigDecimal execPrice = BigDecimal.ZERO;
        BigDecimal execQty = BigDecimal.ZERO;
        BigDecimal execValue = BigDecimal.ZERO;
        String tradeScope = "";
        String tradeSide = "";
        List<FeeRow> feeDetail = List.of();
        long createdTime;
        long updatedTime;
        BigDecimal execPnl = BigDecimal.ZERO;
        String isRPI = "";

        @Override
        public void set(String field, JsonParser p) throws IOException {
            switch (field) {
                case "execId" -> execId = p.getText();
                case "execLinkId" -> execLinkId = p.getText();
                case "orderId" -> orderId = p.getText();
                case "clientOid" -> clientOid = p.getText();
                case "category" -> category = p.getText();
                case "symbol" -> symbol = p.getText();
                case "orderType" -> orderType = p.getText();
                case "side" -> side = p.getText();
                case "posSide" -> posSide = p.getText();
                case "execPrice" -> execPrice = decimal(p);
                case "execQty" -> execQty = decimal(p);
                case "execValue" -> execValue = decimal(p);
                case "tradeScope" -> tradeScope = p.getText();
                case "tradeSide" -> tradeSide = p.getText();
                case "feeDetail" -> feeDetail = Streaming.items(p, fee -> Streaming.object(fee, new FeeRow()));
                case "createdTime" -> createdTime = millis(p);
                case "updatedTime" -> updatedTime = millis(p);
                case "execPnl" -> execPnl = decimal(p);
                case "isRPI" -> isRPI = p.getText();
                default -> p.skipChildren();
            }
        }
    }

    static final class FeeRow implements Streaming.Fields {
        String deduction = "";
        String feeCoin = "";
        BigDecimal totalDeductionFee = BigDecimal.ZERO;
        BigDecimal totalFee = BigDecimal.ZERO;
        BigDecimal fee = BigDecimal.ZERO;

        @Override
        public void set(String field, JsonParser p) throws IOException {
            switch (field) {
                case "deduction" -> deduction = p.getText();
                case "feeCoin" -> feeCoin = p.getText();
                case "totalDeductionFee" -> totalDeductionFee = decimal(p);
                case "totalFee" -> totalFee = decimal(p);
                case "fee" -> fee = decimal(p);
                default -> p.skipChildren();
            }
        }
    }
}
