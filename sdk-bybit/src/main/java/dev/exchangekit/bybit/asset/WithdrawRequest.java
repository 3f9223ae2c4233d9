package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A withdrawal to a chain or to another user of the exchange. The address must be in the account's address book. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWithdrawRequest.class)
@JsonDeserialize(builder = WithdrawRequest.Builder.class)
public interface WithdrawRequest {
    /** Coin in upper case; required. */
    String coin();

    /** {@link CoinChain#chain}; required unless {@link #route} is {@link WithdrawRoute#USER_ID}. */
    Optional<String> chain();

    /**
     * Address exactly as it stands in the address book; with {@link WithdrawRoute#USER_ID} the user id of another
     * master account. Required.
     */
    String address();

    /** Tag of the address; required when the address book has one. */
    Optional<String> tag();

    /** Amount in that coin; required. */
    BigDecimal amount();

    /**
     * When the withdrawal was asked for, to the millisecond; the time of the call when absent. Guards against
     * replays.
     */
    Optional<Instant> timestamp();

    /** Whether it goes over the chain; not where the address is one of the exchange when absent. */
    @JsonProperty("forceChain")
    Optional<WithdrawRoute> route();

    /** Wallet to withdraw from; required. */
    @JsonProperty("accountType")
    WithdrawWallet wallet();

    /** True when the fee is taken from the amount, false when it comes on top; false when absent. */
    @JsonProperty("feeType")
    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    Optional<Boolean> feeIncluded();

    /** Your id of the withdrawal: 1 to 32 letters and digits, never used before. A random one is made when absent. */
    Optional<String> requestId();

    /** What it is for, at least 20 characters; required in Turkey unless {@link #questionnaire} says so. */
    Optional<String> transactionPurpose();

    /**
     * Answers to the travel rule, a JSON text of at most 16384 bytes; goes before {@link #beneficiary} and {@link
     * #transactionPurpose}.
     */
    @Value.Redacted
    Optional<String> questionnaire();

    /** Who receives it, for the travel rule; required in some countries unless {@link #questionnaire} says so. */
    @Value.Redacted
    Optional<Beneficiary> beneficiary();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        AssetChecks.withdrawal(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableWithdrawRequest.Builder {}
}
