package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.TradeSide;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.model.OrderReason;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.Side;
import java.util.Optional;

/**
 * Which way an order or a fill of a contract goes. All that Bitget's two kinds of account say about it is read and written
 * here:
 *
 * <ul>
 *   <li>In one-way mode the side is what is done, everywhere.
 *   <li>In hedge mode a classic account's orders name the position by the side, bought for long and sold for short, and
 *       {@code tradeSide} says whether it is opened or closed: a long position is closed by a {@code buy} that closes.
 *   <li>A classic account's orders read back say the position in {@code posSide}; its fills over REST do not, so that
 *       there the side is taken for the position too. Bitget's pages do not say so of these fills, only that in the
 *       stream of fills it is otherwise; users of other clients report it.
 *   <li>In hedge mode a unified account's orders and fills say what is done by the side and the position by {@code
 *       posSide}.
 *   <li>What the exchange did by itself is in the words of {@code tradeSide}, which then say the whole direction.
 * </ul>
 *
 * @param position which of the two positions of hedge mode; absent in one-way mode
 * @param closes true when it can only make a position smaller
 * @param reason why it came about, where the account did not ask for it
 */
record Direction(Side side, Optional<PositionSide> position, boolean closes, Optional<OrderReason> reason) {
    /** The direction of a new order. */
    static Direction of(OrderRequest order) {
        Optional<PositionSide> position = order.positionSide();
        boolean closes = position.map(p -> order.side() != opening(p)).orElse(order.reduceOnly());
        if (order.reduceOnly() && !closes) {
            throw new InvalidRequestException(
                    "reduceOnly",
                    "true",
                    "a " + order.side() + " of the " + position.orElseThrow() + " position makes it larger");
        }
        return new Direction(order.side(), position, closes, Optional.empty());
    }

    /** The direction of what closes a position. */
    static Direction closing(PositionSide position, boolean hedged) {
        return new Direction(
                closingSide(position), hedged ? Optional.of(position) : Optional.empty(), true, Optional.empty());
    }

    /**
     * Reads a classic account's order, trigger order or fill.
     *
     * @param position absent in one-way mode and in fills, also as {@code net}
     */
    static Direction ofClassic(
            dev.exchangekit.bitget.Side side,
            Optional<dev.exchangekit.bitget.PositionSide> position,
            Optional<TradeSide> trade,
            boolean reduceOnly) {
        String word = trade.map(TradeSide::wire).orElse("");
        Optional<PositionSide> named = position.flatMap(Direction::position);
        if (word.equals("open") || word.equals("close")) {
            PositionSide held =
                    named.orElse(side == dev.exchangekit.bitget.Side.BUY ? PositionSide.LONG : PositionSide.SHORT);
            return inHedgeMode(held, word.equals("close"), Optional.empty());
        }
        return spelledOut(word, reduceOnly)
                .orElseGet(() -> named.map(held -> inHedgeMode(held, reduceOnly, reason(word)))
                        .orElseGet(() -> new Direction(side(side), Optional.empty(), reduceOnly, reason(word))));
    }

    /**
     * Reads a unified account's order, strategy order or fill.
     *
     * @param position absent in one-way mode
     */
    static Direction ofUnified(
            dev.exchangekit.bitget.Side side,
            Optional<dev.exchangekit.bitget.PositionSide> position,
            Optional<TradeSide> trade,
            boolean reduceOnly) {
        String word = trade.map(TradeSide::wire).orElse("");
        Optional<PositionSide> held = position.flatMap(Direction::position)
                .or(() -> spelledOut(word, reduceOnly).flatMap(Direction::position));
        boolean closes = held.map(p -> side(side) != opening(p))
                .orElse(reduceOnly || word.equals("close") || reason(word).isPresent());
        return new Direction(side(side), held, closes, reason(word));
    }

    /**
     * Reads a unified account's strategy order, which may leave out the side: an exit closes the position that it names,
     * any other order is taken to open it. Empty where neither is stated.
     *
     * @param exit whether it is a take profit or stop loss
     */
    static Optional<Direction> ofStrategy(
            Optional<dev.exchangekit.bitget.Side> side,
            Optional<dev.exchangekit.bitget.PositionSide> position,
            boolean exit) {
        return side.map(stated -> ofUnified(stated, position, Optional.empty(), exit))
                .or(() -> position.flatMap(Direction::position).map(held -> inHedgeMode(held, exit, Optional.empty())));
    }

    /** The {@code side} of a classic account's order. */
    dev.exchangekit.bitget.Side classicSide() {
        return word(position.map(Direction::opening).orElse(side));
    }

    /** The {@code tradeSide} of a classic account's order; hedge mode only. */
    Optional<TradeSide> classicTradeSide() {
        return position.map(p -> closes ? TradeSide.CLOSE : TradeSide.OPEN);
    }

    /** The {@code side} of a unified account's order. */
    dev.exchangekit.bitget.Side unifiedSide() {
        return word(side);
    }

    /** The {@code posSide} of a unified account's order; hedge mode only. */
    Optional<dev.exchangekit.bitget.PositionSide> unifiedPosition() {
        return position.map(Direction::word);
    }

    /** The {@code posSide} of a unified account's exit, which names the position that it closes in one-way mode too. */
    dev.exchangekit.bitget.PositionSide unifiedExit() {
        return word(position.orElse(side == Side.SELL ? PositionSide.LONG : PositionSide.SHORT));
    }

    /** The {@code reduceOnly} of both kinds of account, which is of one-way mode; absent where it says nothing. */
    Optional<Boolean> reduceOnly() {
        return position.isEmpty() && closes ? Optional.of(true) : Optional.empty();
    }

    private static Direction inHedgeMode(PositionSide position, boolean closes, Optional<OrderReason> reason) {
        return new Direction(closes ? closingSide(position) : opening(position), Optional.of(position), closes, reason);
    }

    /** The direction of words that say all of it. */
    private static Optional<Direction> spelledOut(String word, boolean reduceOnly) {
        Optional<OrderReason> reason = reason(word);
        if (word.endsWith("open_long") || word.endsWith("close_long")) {
            return Optional.of(inHedgeMode(PositionSide.LONG, word.endsWith("close_long"), reason));
        }
        if (word.endsWith("open_short") || word.endsWith("close_short")) {
            return Optional.of(inHedgeMode(PositionSide.SHORT, word.endsWith("close_short"), reason));
        }
        if (word.endsWith("buy_single") || word.endsWith("buy_in_single_side_mode")) {
            return Optional.of(new Direction(Side.BUY, Optional.empty(), reduceOnly || reason.isPresent(), reason));
        }
        if (word.endsWith("sell_single") || word.endsWith("sell_in_single_side_mode")) {
            return Optional.of(new Direction(Side.SELL, Optional.empty(), reduceOnly || reason.isPresent(), reason));
        }
        return Optional.empty();
    }

    private static Optional<OrderReason> reason(String word) {
        if (word.startsWith("reduce_") || word.startsWith("burst_") || word.startsWith("offset_")) {
            return Optional.of(OrderReason.LIQUIDATION);
        }
        if (word.startsWith("delivery_")) {
            return Optional.of(OrderReason.DELIVERY);
        }
        return word.startsWith("dte_sys_adl_") ? Optional.of(OrderReason.AUTO_DELEVERAGING) : Optional.empty();
    }

    private static Optional<PositionSide> position(dev.exchangekit.bitget.PositionSide side) {
        return switch (side.wire()) {
            case "long" -> Optional.of(PositionSide.LONG);
            case "short" -> Optional.of(PositionSide.SHORT);
            default -> Optional.empty();
        };
    }

    private static Side opening(PositionSide position) {
        return position == PositionSide.LONG ? Side.BUY : Side.SELL;
    }

    private static Side closingSide(PositionSide position) {
        return position == PositionSide.LONG ? Side.SELL : Side.BUY;
    }

    private static Side side(dev.exchangekit.bitget.Side side) {
        return side == dev.exchangekit.bitget.Side.BUY ? Side.BUY : Side.SELL;
    }

    private static dev.exchangekit.bitget.Side word(Side side) {
        return side == Side.BUY ? dev.exchangekit.bitget.Side.BUY : dev.exchangekit.bitget.Side.SELL;
    }

    private static dev.exchangekit.bitget.PositionSide word(PositionSide position) {
        return position == PositionSide.LONG
                ? dev.exchangekit.bitget.PositionSide.LONG
                : dev.exchangekit.bitget.PositionSide.SHORT;
    }
}
