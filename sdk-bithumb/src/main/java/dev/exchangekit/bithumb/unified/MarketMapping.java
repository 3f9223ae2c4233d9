package dev.exchangekit.bithumb.unified;

import dev.exchangekit.bithumb.market.TakerSide;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.OrderBookSnapshot;
import dev.exchangekit.core.model.PriceLevel;
import dev.exchangekit.core.model.PublicTrade;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.model.Ticker;
import dev.exchangekit.core.spi.Amounts;
import java.util.Optional;

/** What everybody can see, in unified words. */
final class MarketMapping {
    private MarketMapping() {}

    /**
     * Sums are of 24 hours. Bithumb tells the highest and the lowest price, and the change, of the day in Korea only, so
     * those stand for the ones of 24 hours.
     *
     * @param book whose best prices are added
     */
    static Ticker ticker(
            Symbol symbol,
            dev.exchangekit.bithumb.market.Ticker from,
            Optional<dev.exchangekit.bithumb.market.OrderBook> book) {
        Optional<PriceLevel> bid = book.flatMap(b -> b.bids().stream().findFirst());
        Optional<PriceLevel> ask = book.flatMap(b -> b.asks().stream().findFirst());
        return Ticker.builder()
                .symbol(symbol)
                .last(Amounts.nonZero(from.tradePrice()))
                .bid(bid.map(PriceLevel::price))
                .bidQuantity(bid.map(PriceLevel::size))
                .ask(ask.map(PriceLevel::price))
                .askQuantity(ask.map(PriceLevel::size))
                .change24hPercent(from.signedChangeRate().map(change -> change.movePointRight(2)))
                .high24h(Amounts.nonZero(from.highPrice()))
                .low24h(Amounts.nonZero(from.lowPrice()))
                .volume24h(from.accTradeVolume24h())
                .turnover24h(from.accTradePrice24h())
                .time(from.time())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    static OrderBookSnapshot orderBook(Symbol symbol, dev.exchangekit.bithumb.market.OrderBook from, int depth) {
        return OrderBookSnapshot.builder()
                .symbol(symbol)
                .bids(from.bids().stream().limit(depth).toList())
                .asks(from.asks().stream().limit(depth).toList())
                .time(from.time())
                .nativeModel(NativeModel.of(from))
                .build();
    }

    /** Empty for a trade without a time. */
    static Optional<PublicTrade> trade(Symbol symbol, dev.exchangekit.bithumb.market.Trade from) {
        return from.time()
                .map(time -> PublicTrade.builder()
                        .symbol(symbol)
                        .tradeId(from.sequentialId())
                        .price(from.tradePrice())
                        .quantity(from.tradeVolume())
                        .side(from.takerSide().flatMap(MarketMapping::side))
                        .time(time)
                        .nativeModel(NativeModel.of(from))
                        .build());
    }

    private static Optional<Side> side(TakerSide side) {
        if (side.equals(TakerSide.BID)) {
            return Optional.of(Side.BUY);
        }
        return side.equals(TakerSide.ASK) ? Optional.of(Side.SELL) : Optional.empty();
    }
}
