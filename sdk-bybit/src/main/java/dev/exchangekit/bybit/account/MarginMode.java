package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How positions share margin; holds for the whole account. */
public record MarginMode(@JsonValue String wire) implements OpenWord {
    public static final MarginMode ISOLATED = new MarginMode("ISOLATED_MARGIN");
    public static final MarginMode CROSS = new MarginMode("REGULAR_MARGIN");
    public static final MarginMode PORTFOLIO = new MarginMode("PORTFOLIO_MARGIN");
}
