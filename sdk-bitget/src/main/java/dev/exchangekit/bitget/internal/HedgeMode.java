package dev.exchangekit.bitget.internal;

import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.bitget.Side;
import java.util.Optional;

/** Orders of unified accounts that can have a long and a short position in a symbol. */
public final class HedgeMode {
    private HedgeMode() {}

    /** True for an order that names its position, which only hedge mode asks for, and can only make it smaller. */
    public static boolean closes(Category category, Optional<Side> side, Optional<PositionSide> position) {
        return category.isFutures()
                && side.isPresent()
                && position.equals(Optional.of(side.get() == Side.SELL ? PositionSide.LONG : PositionSide.SHORT));
    }
}
