package dev.exchangekit.bybit.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of a system event. */
public record MaintenanceType(@JsonValue String wire) implements OpenWord {
    public static final MaintenanceType PLANNED = new MaintenanceType("1");
    public static final MaintenanceType TEMPORARY = new MaintenanceType("2");
    public static final MaintenanceType INCIDENT = new MaintenanceType("3");
}
