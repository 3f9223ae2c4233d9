package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A withdrawal; amounts are in the coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Withdrawal.Builder.class)
public interface Withdrawal extends WireModel {
    /** The exchange's id. */
    @JsonProperty("withdrawId")
    String withdrawalId();

    /** Coin. */
    String coin();

    /** Chain. */
    Optional<String> chain();

    /** Amount. */
    BigDecimal amount();

    /** Transaction on the chain; absent for one that failed or was cancelled. */
    @JsonProperty("txID")
    Optional<String> transactionId();

    /** Fee. */
    Optional<BigDecimal> withdrawFee();

    /** State. */
    WithdrawalStatus status();

    /** Address it goes to; within the exchange the user id. */
    Optional<String> toAddress();

    /** Tag of that address. */
    Optional<String> tag();

    /** When it was asked for. */
    Instant createTime();

    /** When its state last changed. */
    Optional<Instant> updateTime();

    /** Over a chain or within the exchange. */
    Optional<WithdrawType> withdrawType();

    /** Not documented; mostly absent. */
    Optional<BigDecimal> fee();

    /** Tax; some countries. */
    Optional<BigDecimal> tax();

    /** Rate of the tax; some countries. */
    Optional<BigDecimal> taxRate();

    /** Kind of the tax; some countries. */
    Optional<String> taxType();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWithdrawal.Builder {}
}
