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

/** A transfer between a main account and its sub-accounts, or between those. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SubAccountTransfer.Builder.class)
public interface SubAccountTransfer extends WireModel {
    /** Id that pages go on after. */
    String transferId();

    /** Id that the transfer was answered with. */
    Optional<String> newTransferId();

    /** Your id of the transfer. */
    Optional<String> clientOid();

    /** Coin, as Bitget writes it: not always in upper case. */
    String coin();

    /** Amount in that coin. */
    BigDecimal size();

    TransferStatus status();

    Optional<AccountType> fromType();

    Optional<AccountType> toType();

    /** Who sent. */
    Optional<String> fromUserId();

    /** Who received. */
    Optional<String> toUserId();

    @JsonProperty("ts")
    Optional<Instant> time();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSubAccountTransfer.Builder {}
}
