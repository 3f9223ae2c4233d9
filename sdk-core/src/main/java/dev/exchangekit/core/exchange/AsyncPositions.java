package dev.exchangekit.core.exchange;

import dev.exchangekit.core.model.MarginMode;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.Symbol;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Open positions and how they are margined. Setting what is set already is no failure. Blocks no thread: futures
 * complete on the client's callback executor. Bad arguments and unsupported features are thrown at once, not through
 * the future. Thread-safe.
 */
public interface AsyncPositions {
    /** All open positions. */
    CompletableFuture<List<Position>> positions();

    /** The open positions of an instrument: none, one, or in hedge mode two. */
    CompletableFuture<List<Position>> positions(Symbol symbol);

    /** The open position of one side. */
    CompletableFuture<Optional<Position>> position(Symbol symbol, PositionSide side);

    /**
     * Sets the leverage of an instrument, of both sides.
     *
     * @param leverage at least 1
     */
    CompletableFuture<Void> setLeverage(Symbol symbol, BigDecimal leverage);

    /** Sets what stands behind the positions of an instrument. Some exchanges only have one setting for the account. */
    CompletableFuture<Void> setMarginMode(Symbol symbol, MarginMode mode);

    /** Sets whether an instrument can have two positions. Some exchanges only have one setting for the account or the market. */
    CompletableFuture<Void> setPositionMode(Symbol symbol, PositionMode mode);
}
