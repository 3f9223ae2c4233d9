package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.market.Kline;
import dev.exchangekit.bybit.market.OrderBook;
import dev.exchangekit.core.model.Candle;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.FundingRate;
import dev.exchangekit.core.model.Greeks;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.PublicTrade;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.spi.Amounts;
import java.time.Instant;
import java.util.Optional;

/** What everybody can see, in unified words. What Bybit calls volume of an inverse contract is in its quote currency. */
final class MarketMapping {
    private MarketMapping() {}

    static Ticker ticker(Symbol symbol, dev.exchangekit.bybit.market.Ticker from) {
        return Ticker.builder()
                .symbol(symbol)
                .last(Amounts.nonZero(from.lastPrice()))
                .bid(Amounts.nonZero(from.bid1Price()))
                .bidQuantity(Amounts.nonZero(from.bid1Price()).flatMap(bid -> from.bid1Size()))
                .ask(Amounts.nonZero(from.ask1Price()))
                .askQuantity(Amounts.nonZero(from.ask1Price()).flatMap(ask -> from.ask1Size()))
                .change24hPercent(from.price24hChange().map(Amounts::percent))
                .open24h(Amounts.nonZero(from.prevPrice24h()))
                .high24h(Amounts.nonZero(from.highPrice24h()))
                .low24h(Amounts.nonZero(from.lowPrice24h()))
                .volume24h(symbol.isInverse() ? from.turnover24h() : from.volume24h())
                .turnover24h(symbol.isInverse() ? from.volume24h() : from.turnover24h())
                .markPrice(Amounts.nonZero(from.markPrice()))
                .indexPrice(Amounts.nonZero(from.indexPrice()))
                .fundingRate(from.fundingRate())
                .nextFundingTime(from.nextFundingTime().filter(time -> time.isAfter(Instant.EPOCH)))
                .openInterest(from.openInterest())
                .greeks(symbol.isOption() ? Optional.of(greeks(from)) : Optional.empty())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    private static Greeks greeks(dev.exchangekit.bybit.market.Ticker from) {
        return Greeks.builder()
                .delta(from.delta())
                .gamma(from.gamma())
                .vega(from.vega())
                .theta(from.theta())
                .markVolatility(Amounts.nonZero(from.markIv()))
                .bidVolatility(Amounts.nonZero(from.bid1Iv()))
                .askVolatility(Amounts.nonZero(from.ask1Iv()))
                .underlyingPrice(Amounts.nonZero(from.underlyingPrice()))
                .build();
    }

    static OrderBookSnapshot orderBook(Symbol symbol, OrderBook from) {
        return OrderBookSnapshot.builder()
                .symbol(symbol)
                .bids(from.bids())
                .asks(from.asks())
                .time(from.matchTime().or(from::time))
                .sequence(from.sequence())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    static PublicTrade trade(Symbol symbol, dev.exchangekit.bybit.market.PublicTrade from) {
        return PublicTrade.builder()
                .symbol(symbol)
                .tradeId(from.execId())
                .price(from.price())
                .quantity(from.size())
                .side(Words.side(from.side()))
                .time(from.time())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    static Candle candle(Symbol symbol, CandleInterval interval, Kline from, Instant now) {
        return Candle.builder()
                .symbol(symbol)
                .interval(interval)
                .openTime(from.start())
                .open(from.open())
                .high(from.high())
                .low(from.low())
                .close(from.close())
                .volume(symbol.isInverse() ? from.turnover() : from.volume())
                .turnover(symbol.isInverse() ? from.volume() : from.turnover())
                .closed(!interval.end(from.start()).isAfter(now))
                .nativeModel(NativeModel.of(from))
                .build();
    }

    /** The rate of the next payment; empty for what pays none. */
    static Optional<FundingRate> nextFunding(Symbol symbol, dev.exchangekit.bybit.market.Ticker from) {
        Ticker ticker = ticker(symbol, from);
        return ticker.fundingRate()
                .flatMap(rate -> ticker.nextFundingTime()
                        .map(time -> FundingRate.builder()
                                .symbol(symbol)
                                .rate(rate)
                                .time(time)
                                .nativeModel(NativeModel.of(from))
                                .build()));
    }

    static FundingRate funding(Symbol symbol, dev.exchangekit.bybit.market.FundingRate from) {
        return FundingRate.builder()
                .symbol(symbol)
                .rate(from.rate())
                .time(from.time())
                .nativeModel(NativeModel.of(from))
                .build();
    }
}
