package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.AccountType;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A transfer between accounts of the same user. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Transfer.Builder.class)
public interface Transfer extends WireModel {
    String transferId();

    /** Your id of the transfer. */
    Optional<String> clientOid();

    /** Coin, as Bitget writes it: not always in upper case. */
    String coin();

    /** Amount in that coin. */
    BigDecimal size();

    TransferStatus status();

    Optional<AccountType> fromType();

    /** Pair whose isolated margin account it came from. */
    Optional<String> fromSymbol();

    Optional<AccountType> toType();

    /** Pair whose isolated margin account it went to. */
    Optional<String> toSymbol();

    @JsonProperty("ts")
    Optional<Instant> time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableTransfer.Builder {}
}
