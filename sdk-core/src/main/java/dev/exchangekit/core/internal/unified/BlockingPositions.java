package dev.exchangekit.core.internal.unified;

import dev.exchangekit.core.exchange.Positions;
import dev.exchangekit.core.model.MarginMode;
import dev.exchangekit.core.model.Position;
import dev.exchangekit.core.model.PositionMode;
import dev.exchangekit.core.model.PositionSide;
import dev.exchangekit.core.model.Symbol;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** See {@link Positions}. */
record BlockingPositions(CheckedPlans plans, Runner runner) implements Positions {
    @Override
    public List<Position> positions() {
        return runner.run(plans.positions());
    }

    @Override
    public List<Position> positions(Symbol symbol) {
        return runner.run(plans.positions(symbol));
    }

    @Override
    public Optional<Position> position(Symbol symbol, PositionSide side) {
        return runner.run(plans.position(symbol, side));
    }

    @Override
    public void setLeverage(Symbol symbol, BigDecimal leverage) {
        runner.run(plans.setLeverage(symbol, leverage));
    }

    @Override
    public void setMarginMode(Symbol symbol, MarginMode mode) {
        runner.run(plans.setMarginMode(symbol, mode));
    }

    @Override
    public void setPositionMode(Symbol symbol, PositionMode mode) {
        runner.run(plans.setPositionMode(symbol, mode));
    }
}
