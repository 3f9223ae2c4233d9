package dev.exchangekit.bitget.unified;

import dev.exchangekit.core.model.MarginMode;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Plan;
import java.math.BigDecimal;
import java.util.List;

/** Positions and how they are margined. */
interface PositionPlans {
    Plan<List<Position>> positions();

    Plan<List<Position>> positions(Symbol symbol);

    Plan<?> setLeverage(Symbol symbol, BigDecimal leverage);

    Plan<?> setMarginMode(Symbol symbol, MarginMode mode);

    Plan<?> setPositionMode(Symbol symbol, PositionMode mode);
}
