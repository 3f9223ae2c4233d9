package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.SimMarket;
import dev.exchangekit.core.sim.SimScope;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A product line: what the wire calls a category. Option exists but lists nothing. */
enum Line {
    SPOT(SimMarket.SPOT),
    LINEAR(SimMarket.LINEAR),
    INVERSE(SimMarket.INVERSE),
    OPTION(null);

    private final @Nullable SimMarket market;

    Line(@Nullable SimMarket market) {
        this.market = market;
    }

    static Line of(SimMarket market) {
        return switch (market) {
            case SPOT -> SPOT;
            case LINEAR -> LINEAR;
            case INVERSE -> INVERSE;
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
        throw Refusal.parameter("params error: Category is invalid");
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isSimulated() {
        return market != null;
    }

    /** Returns the engine's market; a line that lists nothing is refused. */
    SimMarket market() {
        if (market == null) {
            throw Refusal.parameter("params error: nothing is listed in category " + wire());
        }
        return market;
    }

    SimScope scope() {
        return SimScope.market(market());
    }
}
