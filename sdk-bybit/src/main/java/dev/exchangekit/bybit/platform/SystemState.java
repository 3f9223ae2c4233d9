package dev.exchangekit.bybit.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of a maintenance or an incident. */
public record SystemState(@JsonValue String wire) implements OpenWord {
    public static final SystemState SCHEDULED = new SystemState("scheduled");
    public static final SystemState ONGOING = new SystemState("ongoing");
    public static final SystemState COMPLETED = new SystemState("completed");
    public static final SystemState CANCELED = new SystemState("canceled");
}
