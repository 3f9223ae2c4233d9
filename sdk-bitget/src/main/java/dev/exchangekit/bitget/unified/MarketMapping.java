package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.Side;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Feature;
import dev.exchangekit.core.model.FundingRate;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.PublicTrade;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.spi.Amounts;
import dev.exchangekit.core.spi.Plan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What everybody can see, in unified words. */
final class MarketMapping {
    private MarketMapping() {}

    /** What the open interest of coin-margined contracts is counted in here Bitget does not say, so it is left out. */
    static Ticker ticker(Symbol symbol, dev.exchangekit.bitget.uta.market.Ticker from) {
        Optional<BigDecimal> bid = Amounts.nonZero(from.bidPrice());
        Optional<BigDecimal> ask = Amounts.nonZero(from.askPrice());
        return Ticker.builder()
                .symbol(symbol)
                .last(Amounts.nonZero(from.lastPrice()))
                .bid(bid)
                .bidQuantity(bid.flatMap(price -> from.bidSize()))
                .ask(ask)
                .askQuantity(ask.flatMap(price -> from.askSize()))
                .change24hPercent(from.change24h().map(Amounts::percent))
                .open24h(Amounts.nonZero(from.openPrice24h()))
                .high24h(Amounts.nonZero(from.highPrice24h()))
                .low24h(Amounts.nonZero(from.lowPrice24h()))
                .volume24h(from.volume24h())
                .turnover24h(from.turnover24h())
                .markPrice(Amounts.nonZero(from.markPrice()))
                .indexPrice(Amounts.nonZero(from.indexPrice()))
                .fundingRate(from.fundingRate().filter(rate -> symbol.isPerpetual()))
                .openInterest(from.openInterest().filter(quantity -> symbol.isLinear()))
                .time(from.time())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    static Ticker ticker(Symbol symbol, dev.exchangekit.bitget.futuresmarket.Ticker from) {
        Optional<BigDecimal> bid = Amounts.nonZero(from.bidPrice());
        Optional<BigDecimal> ask = Amounts.nonZero(from.askPrice());
        return Ticker.builder()
                .symbol(symbol)
                .last(Amounts.nonZero(from.lastPrice()))
                .bid(bid)
                .bidQuantity(bid.flatMap(price -> from.bidSize()))
                .ask(ask)
                .askQuantity(ask.flatMap(price -> from.askSize()))
                .change24hPercent(from.change24h().map(Amounts::percent))
                .open24h(Amounts.nonZero(from.openPrice24h()))
                .high24h(Amounts.nonZero(from.highPrice24h()))
                .low24h(Amounts.nonZero(from.lowPrice24h()))
                .volume24h(from.baseVolume())
                .turnover24h(from.quoteVolume())
                .markPrice(Amounts.nonZero(from.markPrice()))
                .indexPrice(Amounts.nonZero(from.indexPrice()))
                .fundingRate(from.fundingRate().filter(rate -> symbol.isPerpetual()))
                .openInterest(from.openInterest())
                .time(from.time())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    static OrderBookSnapshot orderBook(Symbol symbol, dev.exchangekit.bitget.uta.market.OrderBook from) {
        return OrderBookSnapshot.builder()
                .symbol(symbol)
                .bids(from.bids())
                .asks(from.asks())
                .time(from.time())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    static OrderBookSnapshot orderBook(Symbol symbol, dev.exchangekit.bitget.futuresmarket.OrderBook from) {
        return OrderBookSnapshot.builder()
                .symbol(symbol)
                .bids(from.bids())
                .asks(from.asks())
                .time(from.time())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    static PublicTrade trade(Symbol symbol, dev.exchangekit.bitget.uta.market.PublicTrade from) {
        return PublicTrade.builder()
                .symbol(symbol)
                .tradeId(from.execId())
                .price(from.price())
                .quantity(from.size())
                .side(side(from.side()))
                .time(from.time())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    static PublicTrade trade(Symbol symbol, dev.exchangekit.bitget.futuresmarket.PublicTrade from) {
        return PublicTrade.builder()
                .symbol(symbol)
                .tradeId(from.tradeId())
                .price(from.price())
                .quantity(from.size())
                .side(side(from.side()))
                .time(from.time())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    /** Bitget does not promise an order; trades of one moment stay as they came. */
    static <T> List<PublicTrade> newestFirst(List<T> trades, Function<T, PublicTrade> mapping) {
        return trades.stream()
                .map(mapping)
                .sorted(Comparator.comparing(PublicTrade::time).reversed())
                .toList();
    }

    /** Fails for a contract that pays none, or not yet. */
    static Plan<FundingRate> nextFunding(
            Symbol symbol, Optional<BigDecimal> rate, Optional<Instant> time, Object nativeModel) {
        return rate.flatMap(
                        r -> time.filter(t -> t.isAfter(Instant.EPOCH)).map(t -> funding(symbol, r, t, nativeModel)))
                .map(Plan::of)
                .orElseGet(() -> Plan.fail(
                        new UnsupportedFeatureException(BitgetAdapter.NAME, Feature.FUNDING_RATES, symbol.toString())));
    }

    static FundingRate funding(Symbol symbol, BigDecimal rate, Instant time, Object nativeModel) {
        return FundingRate.builder()
                .symbol(symbol)
                .rate(rate)
                .time(time)
                .nativeModel(NativeModel.of(nativeModel))
                .build();
    }

    private static dev.exchangekit.core.model.Side side(Side side) {
        return side == Side.BUY ? dev.exchangekit.core.model.Side.BUY : dev.exchangekit.core.model.Side.SELL;
    }
}
