package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether information on a deposit is to be collected; on the wire a number. */
public record ComplianceStatus(@JsonValue String wire) implements OpenWord {
    public static final ComplianceStatus NOT_REQUIRED = new ComplianceStatus("0");

    public static final ComplianceStatus PENDING = new ComplianceStatus("1");

    public static final ComplianceStatus COLLECTED = new ComplianceStatus("2");

    public static final ComplianceStatus COMPLETED = new ComplianceStatus("3");
}
