package dev.exchangekit.bitget.futuresplan;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of a trigger order. */
public record PlanType(@JsonValue String wire) implements OpenWord {
    /** An order that is placed when its price is reached. */
    public static final PlanType NORMAL = new PlanType("normal_plan");

    /** A market order that follows the price at a distance and is placed when it turns. */
    public static final PlanType TRACK = new PlanType("track_plan");

    /** Takes profit of part of a position. */
    public static final PlanType PROFIT = new PlanType("profit_plan");

    /** Stops the loss of part of a position. */
    public static final PlanType LOSS = new PlanType("loss_plan");

    /** A stop of part of a position that follows the price at a distance. */
    public static final PlanType MOVING = new PlanType("moving_plan");

    /** Takes profit of a whole position. */
    public static final PlanType POSITION_PROFIT = new PlanType("pos_profit");

    /** Stops the loss of a whole position. */
    public static final PlanType POSITION_LOSS = new PlanType("pos_loss");

    /** All kinds of take profit and stop loss; in queries only. */
    public static final PlanType PROFIT_LOSS = new PlanType("profit_loss");

    /** The word that queries have for this kind. */
    public PlanType queried() {
        return equals(NORMAL) || equals(TRACK) ? this : PROFIT_LOSS;
    }
}
