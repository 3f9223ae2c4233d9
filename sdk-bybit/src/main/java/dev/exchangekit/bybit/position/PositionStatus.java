package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of a position. */
public record PositionStatus(@JsonValue String wire) implements OpenWord {
    public static final PositionStatus NORMAL = new PositionStatus("Normal");

    /** Being liquidated. */
    public static final PositionStatus LIQUIDATION = new PositionStatus("Liq");

    /** Being deleveraged automatically. */
    public static final PositionStatus AUTO_DELEVERAGE = new PositionStatus("Adl");
}
