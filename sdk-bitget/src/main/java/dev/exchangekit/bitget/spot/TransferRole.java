package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Which end of a transfer an account is. */
public record TransferRole(@JsonValue String wire) implements OpenWord {
    /** It sent. */
    public static final TransferRole INITIATOR = new TransferRole("initiator");

    /** It received. */
    public static final TransferRole RECEIVER = new TransferRole("receiver");
}
