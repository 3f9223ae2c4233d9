package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What happens when an order would trade with one of the same account. */
public record StpType(@JsonValue String wire) implements OpenWord {
    /** What is left of the new order is cancelled. */
    public static final StpType CANCEL_TAKER = new StpType("cancel_taker");
}
