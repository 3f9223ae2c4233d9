package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A deposit from a chain; amounts are in the coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Deposit.Builder.class)
public interface Deposit extends WireModel {
    /** The exchange's id. */
    Optional<String> id();

    /** Coin. */
    String coin();

    /** Chain. */
    String chain();

    /** Amount. */
    BigDecimal amount();

    /** Transaction on the chain. */
    @JsonProperty("txID")
    Optional<String> transactionId();

    /** State. */
    DepositStatus status();

    /** Address it went to. */
    Optional<String> toAddress();

    /** Tag of that address. */
    Optional<String> tag();

    /** Fee. */
    Optional<BigDecimal> depositFee();

    /** When it succeeded. */
    @JsonProperty("successAt")
    Optional<Instant> successTime();

    /** Blocks that confirm it. */
    Optional<Integer> confirmations();

    /** Number of the transaction in its block. */
    @JsonProperty("txIndex")
    Optional<String> transactionIndex();

    /** Hash of the block. */
    Optional<String> blockHash();

    /** Most that may be deposited of the coin on this chain; -1 for no limit. */
    Optional<BigDecimal> batchReleaseLimit();

    /** Whether it is held back, and why. */
    Optional<DepositType> depositType();

    /** Address it came from, where that is unique. */
    Optional<String> fromAddress();

    /** Tax record; Austria only. */
    Optional<String> taxDepositRecordsId();

    /** Whether it must be reported for tax; Austria only. */
    Optional<TaxStatus> taxStatus();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableDeposit.Builder {}
}
