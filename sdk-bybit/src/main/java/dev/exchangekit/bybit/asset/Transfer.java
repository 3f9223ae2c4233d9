package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.exchangekit.bybit.account.AccountType;
import java.math.BigDecimal;
import java.time.Instant;

/** A transfer, as the records tell it. */
public interface Transfer {
    /** Id of the transfer; the exchange may have put words before and behind yours. */
    String transferId();

    /** Coin. */
    String coin();

    /** Amount in that coin. */
    BigDecimal amount();

    /** Wallet it came from. */
    AccountType fromAccountType();

    /** Wallet it went to. */
    AccountType toAccountType();

    /** When it was made. */
    @JsonProperty("timestamp")
    Instant createdTime();

    /** State. */
    TransferStatus status();
}
