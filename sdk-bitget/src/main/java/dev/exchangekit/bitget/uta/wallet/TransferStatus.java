package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of a transfer. */
public record TransferStatus(@JsonValue String wire) implements OpenWord {
    public static final TransferStatus SUCCESSFUL = new TransferStatus("Successful");

    public static final TransferStatus FAILED = new TransferStatus("Failed");

    public static final TransferStatus PROCESSING = new TransferStatus("Processing");
}
