package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.AccountType;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A transfer, as the records tell it. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Transfer.Builder.class)
public interface Transfer extends WireModel {
    /** The exchange's id of the transfer. */
    String transferId();

    /** Its id in older records. */
    Optional<String> oldTransferId();

    /** Account it came from. */
    AccountType fromType();

    /** Account it went to. */
    AccountType toType();

    /** Amount in that coin. */
    BigDecimal amount();

    /** Coin. */
    String coin();

    /** User it came from. */
    Optional<String> fromUserId();

    /** User it went to. */
    Optional<String> toUserId();

    /** State. */
    TransferStatus status();

    /** Your id; the transfer id of one that had none. */
    Optional<String> clientOid();

    /** When it was made. */
    @JsonProperty("createdTime")
    Instant createdAt();

    /** Last change. */
    @JsonProperty("updatedTime")
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTransfer.Builder {}
}
