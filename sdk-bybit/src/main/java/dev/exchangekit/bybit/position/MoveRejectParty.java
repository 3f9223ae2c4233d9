package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Who refused a move of positions. */
public record MoveRejectParty(@JsonValue String wire) implements OpenWord {
    public static final MoveRejectParty TAKER = new MoveRejectParty("Taker");
    public static final MoveRejectParty MAKER = new MoveRejectParty("Maker");

    /** An error of the exchange. */
    public static final MoveRejectParty EXCHANGE = new MoveRejectParty("bybit");
}
