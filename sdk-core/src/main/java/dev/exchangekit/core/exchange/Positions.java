package dev.exchangekit.core.exchange;

import dev.exchangekit.core.model.MarginMode;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.Symbol;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Open positions and how they are margined. Setting what is set already is no failure. Blocks until the answer is
 * there. Thread-safe.
 */
public interface Positions {
    /** All open positions. */
    List<Position> positions();

    /** The open positions of an instrument: none, one, or in hedge mode two. */
    List<Position> positions(Symbol symbol);

    /** The open position of one side. */
    Optional<Position> position(Symbol symbol, PositionSide side);

    /**
     * Sets the leverage of an instrument, of both sides.
     *
     * @param leverage at least 1
     */
    void setLeverage(Symbol symbol, BigDecimal leverage);

    /** Sets what stands behind the positions of an instrument. Some exchanges only have one setting for the account. */
    void setMarginMode(Symbol symbol, MarginMode mode);

    /** Sets whether an instrument can have two positions. Some exchanges only have one setting for the account or the market. */
    void setPositionMode(Symbol symbol, PositionMode mode);
}
