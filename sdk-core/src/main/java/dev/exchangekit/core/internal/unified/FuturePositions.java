package dev.exchangekit.core.internal.unified;

import dev.exchangekit.core.exchange.AsyncPositions;
import dev.exchangekit.core.model.MarginMode;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.Symbol;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** See {@link AsyncPositions}. */
record FuturePositions(CheckedPlans plans, Starter starter) implements AsyncPositions {
    @Override
    public CompletableFuture<List<Position>> positions() {
        return starter.start(plans.positions());
    }

    @Override
    public CompletableFuture<List<Position>> positions(Symbol symbol) {
        return starter.start(plans.positions(symbol));
    }

    @Override
    public CompletableFuture<Optional<Position>> position(Symbol symbol, PositionSide side) {
        return starter.start(plans.position(symbol, side));
    }

    @Override
    public CompletableFuture<Void> setLeverage(Symbol symbol, BigDecimal leverage) {
        return starter.start(plans.setLeverage(symbol, leverage));
    }

    @Override
    public CompletableFuture<Void> setMarginMode(Symbol symbol, MarginMode mode) {
        return starter.start(plans.setMarginMode(symbol, mode));
    }

    @Override
    public CompletableFuture<Void> setPositionMode(Symbol symbol, PositionMode mode) {
        return starter.start(plans.setPositionMode(symbol, mode));
    }
}
