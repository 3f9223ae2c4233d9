package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of a deposit from a chain; on the wire a number. */
public record DepositStatus(@JsonValue String wire) implements OpenWord {
    public static final DepositStatus UNKNOWN = new DepositStatus("0");

    public static final DepositStatus TO_BE_CONFIRMED = new DepositStatus("1");

    public static final DepositStatus PROCESSING = new DepositStatus("2");

    /** Final, unless the chain is rolled back. */
    public static final DepositStatus SUCCESS = new DepositStatus("3");

    public static final DepositStatus FAILED = new DepositStatus("4");

    /** The chain was rolled back after the deposit was credited. */
    public static final DepositStatus ROLLBACK_PROCESSING = new DepositStatus("7");

    /** The credit was taken back. */
    public static final DepositStatus ROLLED_BACK = new DepositStatus("70011");

    /** The chain was rolled back; the credit stays. */
    public static final DepositStatus KEPT_AFTER_ROLLBACK = new DepositStatus("70012");

    /** The chain was rolled back; the exchange looks into it. */
    public static final DepositStatus ROLLBACK_FAILED = new DepositStatus("70013");

    public static final DepositStatus PENDING_FUNDING_POOL = new DepositStatus("10011");

    public static final DepositStatus CREDITED_TO_FUNDING_POOL = new DepositStatus("10012");
}
