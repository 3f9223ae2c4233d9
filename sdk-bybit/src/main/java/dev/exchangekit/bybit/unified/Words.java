package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.Interval;
import dev.exchangekit.bybit.trade.PositionIndex;
import dev.exchangekit.bybit.trade.TriggerBy;
import dev.exchangekit.core.model.CandleInterval;
import dev.exchangekit.core.model.MarginMode;
import dev.exchangekit.core.model.OrderType;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.PriceSource;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.TimeInForce;
import java.util.Optional;

/** Single words and numbers, in both directions. */
final class Words {
    private Words() {}

    static Side side(dev.exchangekit.bybit.Side side) {
        return side == dev.exchangekit.bybit.Side.BUY ? Side.BUY : Side.SELL;
    }

    static dev.exchangekit.bybit.Side side(Side side) {
        return side == Side.BUY ? dev.exchangekit.bybit.Side.BUY : dev.exchangekit.bybit.Side.SELL;
    }

    static OrderType type(dev.exchangekit.bybit.trade.OrderType type) {
        return switch (type.wire()) {
            case "Limit" -> OrderType.LIMIT;
            case "Market" -> OrderType.MARKET;
            default -> new OrderType(type.wire());
        };
    }

    static TimeInForce timeInForce(dev.exchangekit.bybit.trade.TimeInForce time) {
        return new TimeInForce(time.wire().equals("PostOnly") ? TimeInForce.POST_ONLY.wire() : time.wire());
    }

    static dev.exchangekit.bybit.trade.TimeInForce timeInForce(TimeInForce time) {
        return new dev.exchangekit.bybit.trade.TimeInForce(
                time.equals(TimeInForce.POST_ONLY) ? "PostOnly" : time.wire());
    }

    /** The position of hedge mode; empty in one-way mode, where orders name none. */
    static Optional<PositionSide> positionSide(PositionIndex index) {
        return switch (index) {
            case ONE_WAY -> Optional.empty();
            case HEDGE_BUY -> Optional.of(PositionSide.LONG);
            case HEDGE_SELL -> Optional.of(PositionSide.SHORT);
        };
    }

    static PositionIndex positionIndex(PositionSide side) {
        return side == PositionSide.LONG ? PositionIndex.HEDGE_BUY : PositionIndex.HEDGE_SELL;
    }

    static PriceSource source(Optional<TriggerBy> by) {
        return switch (by.map(TriggerBy::wire).orElse("")) {
            case "MarkPrice" -> PriceSource.MARK;
            case "IndexPrice" -> PriceSource.INDEX;
            default -> PriceSource.LAST;
        };
    }

    static TriggerBy triggerBy(PriceSource source) {
        return switch (source) {
            case LAST -> TriggerBy.LAST_PRICE;
            case MARK -> TriggerBy.MARK_PRICE;
            case INDEX -> TriggerBy.INDEX_PRICE;
        };
    }

    static MarginMode marginMode(dev.exchangekit.bybit.account.MarginMode mode) {
        return switch (mode.wire()) {
            case "ISOLATED_MARGIN" -> MarginMode.ISOLATED;
            case "REGULAR_MARGIN" -> MarginMode.CROSS;
            case "PORTFOLIO_MARGIN" -> MarginMode.PORTFOLIO;
            default -> new MarginMode(mode.wire());
        };
    }

    static dev.exchangekit.bybit.account.MarginMode marginMode(MarginMode mode) {
        return switch (mode.wire()) {
            case "ISOLATED" -> dev.exchangekit.bybit.account.MarginMode.ISOLATED;
            case "CROSS" -> dev.exchangekit.bybit.account.MarginMode.CROSS;
            case "PORTFOLIO" -> dev.exchangekit.bybit.account.MarginMode.PORTFOLIO;
            default -> new dev.exchangekit.bybit.account.MarginMode(mode.wire());
        };
    }

    /** Empty for an interval that Bybit does not have. */
    static Optional<Interval> interval(CandleInterval interval) {
        return switch (interval) {
            case ONE_MINUTE -> Optional.of(Interval.MINUTES_1);
            case THREE_MINUTES -> Optional.of(Interval.MINUTES_3);
            case FIVE_MINUTES -> Optional.of(Interval.MINUTES_5);
            case TEN_MINUTES -> Optional.empty();
            case FIFTEEN_MINUTES -> Optional.of(Interval.MINUTES_15);
            case THIRTY_MINUTES -> Optional.of(Interval.MINUTES_30);
            case ONE_HOUR -> Optional.of(Interval.HOURS_1);
            case TWO_HOURS -> Optional.of(Interval.HOURS_2);
            case FOUR_HOURS -> Optional.of(Interval.HOURS_4);
            case SIX_HOURS -> Optional.of(Interval.HOURS_6);
            case TWELVE_HOURS -> Optional.of(Interval.HOURS_12);
            case ONE_DAY -> Optional.of(Interval.DAY);
            case ONE_WEEK -> Optional.of(Interval.WEEK);
            case ONE_MONTH -> Optional.of(Interval.MONTH);
        };
    }
}
