package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of a deposit within the exchange; on the wire a number. */
public record InternalDepositStatus(@JsonValue String wire) implements OpenWord {
    public static final InternalDepositStatus PROCESSING = new InternalDepositStatus("1");

    public static final InternalDepositStatus SUCCESS = new InternalDepositStatus("2");

    public static final InternalDepositStatus FAILED = new InternalDepositStatus("3");
}
