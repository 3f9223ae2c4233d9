package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of a transfer. */
public record TransferStatus(@JsonValue String wire) implements OpenWord {
    public static final TransferStatus SUCCESS = new TransferStatus("SUCCESS");

    public static final TransferStatus PENDING = new TransferStatus("PENDING");

    public static final TransferStatus FAILED = new TransferStatus("FAILED");

    public static final TransferStatus UNKNOWN = new TransferStatus("STATUS_UNKNOWN");
}
