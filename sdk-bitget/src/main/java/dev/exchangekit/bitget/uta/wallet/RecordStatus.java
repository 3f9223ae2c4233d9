package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of a deposit or a withdrawal. */
public record RecordStatus(@JsonValue String wire) implements OpenWord {
    public static final RecordStatus PENDING = new RecordStatus("pending");

    public static final RecordStatus SUCCESS = new RecordStatus("success");

    public static final RecordStatus FAIL = new RecordStatus("fail");
}
