package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Part that an account has in a transfer. */
public record TransferRole(@JsonValue String wire) implements OpenWord {
    /** It sent the coins. */
    public static final TransferRole INITIATOR = new TransferRole("initiator");

    /** It received them. */
    public static final TransferRole RECEIVER = new TransferRole("receiver");
}
