package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.bitget.PositionMode;
import dev.exchangekit.bitget.PositionSide;
import dev.exchangekit.core.error.UnsupportedFeatureException;
import dev.exchangekit.core.exchange.Feature;

/** Words about positions, in both directions. */
final class Modes {
    private Modes() {}

    static PositionMode positionMode(dev.exchangekit.core.model.PositionMode mode) {
        return mode == dev.exchangekit.core.model.PositionMode.HEDGE ? PositionMode.HEDGE : PositionMode.ONE_WAY;
    }

    static dev.exchangekit.core.model.PositionMode positionMode(PositionMode mode) {
        return mode.equals(PositionMode.HEDGE)
                ? dev.exchangekit.core.model.PositionMode.HEDGE
                : dev.exchangekit.core.model.PositionMode.ONE_WAY;
    }

    static MarginMode marginMode(dev.exchangekit.core.model.MarginMode mode) {
        return switch (mode.wire()) {
            case "CROSS" -> MarginMode.CROSSED;
            case "ISOLATED" -> MarginMode.ISOLATED;
            case "PORTFOLIO" ->
                throw new UnsupportedFeatureException(
                        BitgetAdapter.NAME, Feature.MARGIN_MODE, "the mode " + mode.wire());
            default -> new MarginMode(mode.wire());
        };
    }

    static dev.exchangekit.core.model.MarginMode marginMode(MarginMode mode) {
        return switch (mode.wire()) {
            case "crossed" -> dev.exchangekit.core.model.MarginMode.CROSS;
            case "isolated" -> dev.exchangekit.core.model.MarginMode.ISOLATED;
            default -> new dev.exchangekit.core.model.MarginMode(mode.wire());
        };
    }

    static dev.exchangekit.core.model.PositionSide side(PositionSide side) {
        return side.equals(PositionSide.SHORT)
                ? dev.exchangekit.core.model.PositionSide.SHORT
                : dev.exchangekit.core.model.PositionSide.LONG;
    }
}
