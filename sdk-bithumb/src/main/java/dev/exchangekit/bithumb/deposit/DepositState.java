package dev.exchangekit.bithumb.deposit;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/**
 * State of a deposit. Coins are requested, deposited, and where they must go back refunded; Korean won have the
 * short words.
 */
public record DepositState(@JsonValue String wire) implements OpenWord {
    /** Waits. */
    public static final DepositState REQUESTED_PENDING = new DepositState("REQUESTED_PENDING");

    /** Waits for its return to be asked for. */
    public static final DepositState REQUESTED_SYSTEM_REJECTED = new DepositState("REQUESTED_SYSTEM_REJECTED");

    /** Under review. */
    public static final DepositState REQUESTED_PROCESSING = new DepositState("REQUESTED_PROCESSING");

    /** Turned down by the review. */
    public static final DepositState REQUESTED_ADMIN_REJECTED = new DepositState("REQUESTED_ADMIN_REJECTED");

    /** Waits to be credited. */
    public static final DepositState DEPOSIT_PROCESSING = new DepositState("DEPOSIT_PROCESSING");

    /** Credited. */
    public static final DepositState DEPOSIT_ACCEPTED = new DepositState("DEPOSIT_ACCEPTED");

    public static final DepositState DEPOSIT_CANCELLED = new DepositState("DEPOSIT_CANCELLED");

    /** The return waits for its review. */
    public static final DepositState REFUNDING_PENDING = new DepositState("REFUNDING_PENDING");

    /** The return was called off. */
    public static final DepositState REFUNDING_SYSTEM_REJECTED = new DepositState("REFUNDING_SYSTEM_REJECTED");

    /** The return is under review. */
    public static final DepositState REFUNDING_PROCESSING = new DepositState("REFUNDING_PROCESSING");

    /** The return was turned down. */
    public static final DepositState REFUNDING_ADMIN_REJECTED = new DepositState("REFUNDING_ADMIN_REJECTED");

    /** The return was granted. */
    public static final DepositState REFUNDING_ACCEPTED = new DepositState("REFUNDING_ACCEPTED");

    /** Is being sent back. */
    public static final DepositState REFUNDED_PROCESSING = new DepositState("REFUNDED_PROCESSING");

    /** Was sent back. */
    public static final DepositState REFUNDED_ACCEPTED = new DepositState("REFUNDED_ACCEPTED");

    /** Was not sent back. */
    public static final DepositState REFUNDED_CANCELLED = new DepositState("REFUNDED_CANCELLED");

    /** Korean won that are under way. */
    public static final DepositState PROCESSING = new DepositState("PROCESSING");

    /** Korean won that were credited. */
    public static final DepositState ACCEPTED = new DepositState("ACCEPTED");

    /** Korean won that did not come. */
    public static final DepositState CANCELED = new DepositState("CANCELED");
}
