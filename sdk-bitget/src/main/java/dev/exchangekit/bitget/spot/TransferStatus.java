package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How far a transfer is. */
public record TransferStatus(@JsonValue String wire) implements OpenWord {
    public static final TransferStatus SUCCESSFUL = new TransferStatus("Successful");

    public static final TransferStatus FAILED = new TransferStatus("Failed");

    public static final TransferStatus PROCESSING = new TransferStatus("Processing");
}
