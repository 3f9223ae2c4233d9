package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How positions share margin; holds for the whole account. */
public record MarginMode(@JsonValue String wire) implements OpenWord {
    public static final MarginMode ISOLATED = new MarginMode("ISOLATED_MARGIN");
    public static final MarginMode CROSS = new MarginMode("REGULAR_MARGIN");
    public static final MarginMode PORTFOLIO = new MarginMode("PORTFOLIO_MARGIN");

    @JsonCreator
    public static MarginMode of(String wire) {
        return switch (wire) {
            case "ISOLATED_MARGIN" -> ISOLATED;
            case "REGULAR_MARGIN" -> CROSS;
            case "PORTFOLIO_MARGIN" -> PORTFOLIO;
            default -> new MarginMode(wire);
        };
    }
}
