package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.front.Params;
import java.util.Locale;

/** A product line: what the wire calls a category. */
enum Line {
    SPOT(SimMarket.SPOT),
    LINEAR(SimMarket.LINEAR),
    INVERSE(SimMarket.INVERSE),
    OPTION(SimMarket.OPTION);

    private final SimMarket market;

    Line(SimMarket market) {
        this.market = market;
    }

    static Line of(SimMarket market) {
        return switch (market) {
            case SPOT -> SPOT;
            case LINEAR -> LINEAR;
            case INVERSE -> INVERSE;
            case OPTION -> OPTION;
        };
    }

    /** Reads the parameter {@code category}. */
    static Line of(Params params) {
        return parse(params.require("category"));
    }

    static Line parse(String wire) {
        for (Line line : values()) {
            if (line.wire().equals(wire)) {
                return line;
            }
        }
        throw Refusals.parameter("params error: Category is invalid");
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    SimMarket market() {
        return market;
    }

    SimScope scope() {
        return SimScope.market(market());
    }
}
