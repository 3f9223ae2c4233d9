package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What an order came from. */
public record OrderSource(@JsonValue String wire) implements OpenWord {
    /** An order as any other. */
    public static final OrderSource NORMAL = new OrderSource("normal");

    /** At market. */
    public static final OrderSource MARKET = new OrderSource("market");

    /** Take profit at market. */
    public static final OrderSource PROFIT_MARKET = new OrderSource("profit_market");

    /** Take profit with a limit. */
    public static final OrderSource PROFIT_LIMIT = new OrderSource("profit_limit");

    /** Take profit that follows the market. */
    public static final OrderSource PROFIT_CHASE = new OrderSource("profit_chase");

    /** Stop loss at market. */
    public static final OrderSource LOSS_MARKET = new OrderSource("loss_market");

    /** Stop loss with a limit. */
    public static final OrderSource LOSS_LIMIT = new OrderSource("loss_limit");

    /** Stop loss that follows the market. */
    public static final OrderSource LOSS_CHASE = new OrderSource("loss_chase");

    /** Take profit of a whole position at market. */
    public static final OrderSource POS_PROFIT_MARKET = new OrderSource("pos_profit_market");

    /** Take profit of a whole position with a limit. */
    public static final OrderSource POS_PROFIT_LIMIT = new OrderSource("pos_profit_limit");

    /** Stop loss of a whole position at market. */
    public static final OrderSource POS_LOSS_MARKET = new OrderSource("pos_loss_market");

    /** Stop loss of a whole position with a limit. */
    public static final OrderSource POS_LOSS_LIMIT = new OrderSource("pos_loss_limit");

    /** Trailing take profit or stop loss at market. */
    public static final OrderSource MOVE_MARKET = new OrderSource("move_market");

    /** Trailing take profit or stop loss with a limit. */
    public static final OrderSource MOVE_LIMIT = new OrderSource("move_limit");

    /** A trigger order at market. */
    public static final OrderSource PLAN_MARKET = new OrderSource("plan_market");

    /** A trigger order with a limit. */
    public static final OrderSource PLAN_LIMIT = new OrderSource("plan_limit");

    /** A trailing order at market. */
    public static final OrderSource TRACKING_MARKET = new OrderSource("tracking_market");

    /** A trailing order with a limit. */
    public static final OrderSource TRACKING_LIMIT = new OrderSource("tracking_limit");

    /** An order in place of a modified one. */
    public static final OrderSource MODIFY_ORDER_LIMIT = new OrderSource("modify_order_limit");

    /** A reversed position. */
    public static final OrderSource REVERSE = new OrderSource("reverse");

    /** A liquidation. */
    public static final OrderSource LIQUIDATION = new OrderSource("liquidation");

    /** A reduction by netting. */
    public static final OrderSource REDUCE_OFFSET = new OrderSource("reduce_offset");

    /** Risk handling at the best price. */
    public static final OrderSource MARKET_RISK = new OrderSource("market_risk");

    /** Delivery of a long position. */
    public static final OrderSource DELIVERY_CLOSE_LONG = new OrderSource("delivery_close_long");

    /** Delivery of a short position. */
    public static final OrderSource DELIVERY_CLOSE_SHORT = new OrderSource("delivery_close_short");

    /** An order of a lead trader. */
    public static final OrderSource TRADER_DELEGATE = new OrderSource("Trader_delegate");

    /** Take profit of a lead trader. */
    public static final OrderSource TRADER_PROFIT = new OrderSource("trader_profit");

    /** Stop loss of a lead trader. */
    public static final OrderSource TRADER_LOSS = new OrderSource("trader_loss");

    /** A reversed position of a lead trader. */
    public static final OrderSource TRADER_REVERSE = new OrderSource("trader_reverse");

    /** An order of a follower. */
    public static final OrderSource FOLLOWER_DELEGATE = new OrderSource("follower_delegate");

    /** A grid that trades upwards. */
    public static final OrderSource STRATEGY_POSITIVE = new OrderSource("strategy_positive");

    /** A grid that trades downwards. */
    public static final OrderSource STRATEGY_REVERSE = new OrderSource("strategy_reverse");

    /** A grid without bounds. */
    public static final OrderSource STRATEGY_UNLIMITED = new OrderSource("strategy_unlimited");

    /** A neutral grid. */
    public static final OrderSource STRATEGY_GRID_MIDDLE = new OrderSource("strategy_grid_middle");

    /** Averaging into a long position. */
    public static final OrderSource STRATEGY_DCA_POSITIVE = new OrderSource("strategy_dca_positive");

    /** Averaging into a short position. */
    public static final OrderSource STRATEGY_DCA_REVERSE = new OrderSource("strategy_dca_reverse");

    /** The limit order of a one-cancels-the-other pair. */
    public static final OrderSource STRATEGY_OCO_LIMIT = new OrderSource("strategy_oco_limit");

    /** The trigger order of a one-cancels-the-other pair. */
    public static final OrderSource STRATEGY_OCO_TRIGGER = new OrderSource("strategy_oco_trigger");

    /** A regular purchase. */
    public static final OrderSource STRATEGY_REGULAR_BUY = new OrderSource("strategy_regular_buy");
}
