package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of a withdrawal. */
public record WithdrawalStatus(@JsonValue String wire) implements OpenWord {
    public static final WithdrawalStatus SECURITY_CHECK = new WithdrawalStatus("SecurityCheck");

    public static final WithdrawalStatus PENDING = new WithdrawalStatus("Pending");

    public static final WithdrawalStatus SUCCESS = new WithdrawalStatus("success");

    public static final WithdrawalStatus CANCELLED_BY_USER = new WithdrawalStatus("CancelByUser");

    public static final WithdrawalStatus REJECTED = new WithdrawalStatus("Reject");

    public static final WithdrawalStatus FAILED = new WithdrawalStatus("Fail");

    public static final WithdrawalStatus BLOCKCHAIN_CONFIRMED = new WithdrawalStatus("BlockchainConfirmed");

    public static final WithdrawalStatus MORE_INFORMATION_REQUIRED = new WithdrawalStatus("MoreInformationRequired");

    public static final WithdrawalStatus UNKNOWN = new WithdrawalStatus("Unknown");
}
