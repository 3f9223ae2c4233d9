package dev.exchangekit.bybit.benchmark;

import static dev.exchangekit.core.benchmark.Streaming.decimal;
import static dev.exchangekit.core.benchmark.Streaming.last;
import static dev.exchangekit.core.benchmark.Streaming.next;
import static dev.exchangekit.core.benchmark.Streaming.nextMillis;

import com.fasterxml.jackson.core.JsonParser;
import dev.exchangekit.core.benchmark.Streaming;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The floor of decoding what Bybit answers. */
final class HandWritten {
    private final Streaming streaming = new Streaming("result");

    List<TickerRow> tickers(byte[] body) throws IOException {
        return list(body, p -> Streaming.object(p, new TickerRow()));
    }

    List<ExecutionRow> executions(byte[] body) throws IOException {
        return list(body, p -> Streaming.object(p, new ExecutionRow()));
    }

    List<CandleRow> klines(byte[] body) throws IOException {
        return list(body, p -> new CandleRow(nextMillis(p), next(p), next(p), next(p), next(p), next(p), last(p)));
    }

    BookRow orderBook(byte[] body) throws IOException {
        return streaming.answer(body, p -> Streaming.object(p, new BookRow()));
    }

    List<List<@Nullable Object>> rows(byte[] body, Streaming.Values values) throws IOException {
        return list(body, p -> Streaming.row(p, values));
    }

    /** An answer that is one object. */
    List<@Nullable Object> single(byte[] body, Streaming.Values values) throws IOException {
        return streaming.answer(body, p -> Streaming.row(p, values));
    }

    private <T> List<T> list(byte[] body, Streaming.Reader<T> reader) throws IOException {
        return streaming.page(body, "list", reader);
    }

    record CandleRow(
            long start,
            BigDecimal open,
            BigDecimal high,
            BigDecimal low,
            BigDecimal close,
            BigDecimal volume,
            BigDecimal turnover) {}

    static final class BookRow implements Streaming.Fields {
        String symbol = "";
        List<Streaming.Level> bids = List.of();
        List<Streaming.Level> asks = List.of();
        long time;
        long updateId;
        long sequence;
        long matchTime;

        @Override
        public void set(String field, JsonParser p) throws IOException {
            switch (field) {
                case "s" -> symbol = p.getText();
                case "b" -> bids = Streaming.levels(p);
                case "a" -> asks = Streaming.levels(p);
                case "ts" -> time = p.getLongValue();
                case "u" -> updateId = p.getLongValue();
                case "seq" -> sequence = p.getLongValue();
                case "cts" -> matchTime = p.getLongValue();
                default -> p.skipChildren();
            }
        }
    }

    static final class TickerRow implements Streaming.Fields {
        String symbol = "";
        BigDecimal lastPrice = BigDecimal.ZERO;
        BigDecimal indexPrice = BigDecimal.ZERO;
        BigDecimal markPrice = BigDecimal.ZERO;
        BigDecimal prevPrice24h = BigDecimal.ZERO;
        BigDecimal price24hPcnt = BigDecimal.ZERO;
        BigDecimal highPrice24h = BigDecimal.ZERO;
        BigDecimal lowPrice24h = BigDecimal.ZERO;
        BigDecimal prevPrice1h = BigDecimal.ZERO;
        BigDecimal openInterest = BigDecimal.ZERO;
        BigDecimal openInterestValue = BigDecimal.ZERO;
        BigDecimal turnover24h = BigDecimal.ZERO;
        BigDecimal volume24h = BigDecimal.ZERO;
        BigDecimal fundingRate = BigDecimal.ZERO;
        long nextFundingTime;
        BigDecimal predictedDeliveryPrice = BigDecimal.ZERO;
        BigDecimal basisRate = BigDecimal.ZERO;
        BigDecimal deliveryFeeRate = BigDecimal.ZERO;
        long deliveryTime;
        BigDecimal ask1Size = BigDecimal.ZERO;
        BigDecimal bid1Price = BigDecimal.ZERO;
        BigDecimal ask1Price = BigDecimal.ZERO;
        BigDecimal bid1Size = BigDecimal.ZERO;
        BigDecimal basis = BigDecimal.ZERO;
        BigDecimal preOpenPrice = BigDecimal.ZERO;
        BigDecimal preQty = BigDecimal.ZERO;
        String curPreListingPhase = "";
        int fundingIntervalHour;
        BigDecimal basisRateYear = BigDecimal.ZERO;
        BigDecimal fundingCap = BigDecimal.ZERO;

        @Override
        public void set(String field, JsonParser p) throws IOException {
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

    static final class ExecutionRow implements Streaming.Fields {
        String symbol = "";
        String orderId = "";
        String orderLinkId = "";
        String side = "";
        BigDecimal orderPrice = BigDecimal.ZERO;
        BigDecimal orderQty = BigDecimal.ZERO;
        BigDecimal leavesQty = BigDecimal.ZERO;
        String createType = "";
        String orderType = "";
        String stopOrderType = "";
        BigDecimal execFee = BigDecimal.ZERO;
        String execId = "";
        BigDecimal execPrice = BigDecimal.ZERO;
        BigDecimal execQty = BigDecimal.ZERO;
        String execType = "";
        BigDecimal execValue = BigDecimal.ZERO;
        long execTime;
        String feeCurrency = "";
        boolean isMaker;
        BigDecimal feeRate = BigDecimal.ZERO;
        BigDecimal tradeIv = BigDecimal.ZERO;
        BigDecimal markIv = BigDecimal.ZERO;
        BigDecimal markPrice = BigDecimal.ZERO;
        BigDecimal indexPrice = BigDecimal.ZERO;
        BigDecimal underlyingPrice = BigDecimal.ZERO;
        String blockTradeId = "";
        BigDecimal closedSize = BigDecimal.ZERO;
        long seq;
        String extraFees = "";

        @Override
        public void set(String field, JsonParser p) throws IOException {
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
