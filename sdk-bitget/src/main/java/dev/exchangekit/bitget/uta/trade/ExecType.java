package dev.exchangekit.bitget.uta.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Why an order was executed. */
public record ExecType(@JsonValue String wire) implements OpenWord {
    /** It was placed to be. */
    public static final ExecType NORMAL = new ExecType("normal");

    /** A long and a short position were set off against each other. */
    public static final ExecType OFFSET = new ExecType("offset");

    /** The exchange reduced the position. */
    public static final ExecType REDUCE = new ExecType("reduce");

    public static final ExecType LIQUIDATION = new ExecType("liquidation");

    public static final ExecType DELIVERY = new ExecType("delivery");
}
