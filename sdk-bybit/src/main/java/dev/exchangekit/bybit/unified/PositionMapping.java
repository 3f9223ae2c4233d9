package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.trade.PositionIndex;
import dev.exchangekit.core.model.NativeModel;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.Profits;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Amounts;
import java.math.BigDecimal;
import java.util.Optional;

/** Bybit's positions in unified words; its value of one is in what it settles in. The margin mode belongs to the account and is not stated with a position. */
final class PositionMapping {
    private PositionMapping() {}

    /** Empty for a position without a quantity. */
    static Optional<Position> position(Symbol symbol, dev.exchangekit.bybit.position.Position from) {
        if (from.size().signum() == 0) {
            return Optional.empty();
        }
        Optional<BigDecimal> margin = Amounts.nonZero(from.initialMargin());
        return Optional.of(Position.builder()
                .symbol(symbol)
                .side(side(from))
                .quantity(from.size())
                .entryPrice(Amounts.nonZero(from.avgPrice()))
                .markPrice(Amounts.nonZero(from.markPrice()))
                .unrealizedProfit(from.unrealisedPnl())
                .realizedProfit(from.currentRealisedPnl())
                .notional(Amounts.nonZero(from.positionValue()))
                .margin(margin)
                .returnPercent(
                        margin.flatMap(m -> from.unrealisedPnl().map(profit -> Profits.returnPercent(profit, m))))
                .leverage(Amounts.nonZero(from.leverage()))
                .liquidationPrice(Amounts.nonZero(from.liquidationPrice()))
                .mode(from.positionIndex() == PositionIndex.ONE_WAY ? PositionMode.ONE_WAY : PositionMode.HEDGE)
                .takeProfit(Amounts.nonZero(from.takeProfit()))
                .stopLoss(Amounts.nonZero(from.stopLoss()))
                .updatedAt(from.updatedTime())
                .nativeModel(NativeModel.of(from))
                .build());
    }

    /** In hedge mode the index says which one it is, in one-way mode the side. */
    static PositionSide side(dev.exchangekit.bybit.position.Position position) {
        return Words.positionSide(position.positionIndex())
                .orElseGet(() -> position.side()
                                .filter(dev.exchangekit.bybit.Side.SELL::equals)
                                .isPresent()
                        ? PositionSide.SHORT
                        : PositionSide.LONG);
    }

    static dev.exchangekit.bybit.position.PositionMode mode(PositionMode mode) {
        return mode == PositionMode.HEDGE
                ? dev.exchangekit.bybit.position.PositionMode.HEDGE
                : dev.exchangekit.bybit.position.PositionMode.ONE_WAY;
    }
}
