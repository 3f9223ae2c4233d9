package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How far a deposit or withdrawal is. */
public record RecordStatus(@JsonValue String wire) implements OpenWord {
    /** Not confirmed, or not reviewed yet. */
    public static final RecordStatus PENDING = new RecordStatus("pending");

    public static final RecordStatus FAIL = new RecordStatus("fail");

    public static final RecordStatus SUCCESS = new RecordStatus("success");
}
