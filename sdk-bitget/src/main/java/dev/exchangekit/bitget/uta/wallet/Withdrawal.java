package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.RecordStatus;
import dev.exchangekit.bitget.RecordType;
import dev.exchangekit.bitget.Route;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A withdrawal. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Withdrawal.Builder.class)
public interface Withdrawal extends WireModel {
    /** The exchange's id of the withdrawal. */
    String orderId();

    /** Your id of the withdrawal. */
    Optional<String> clientOid();

    /** Transaction on the chain; within the exchange the order id. */
    Optional<String> recordId();

    /** Coin, not always in upper case. */
    String coin();

    /** Always a withdrawal, although the documentation shows {@code deposit}. */
    Optional<RecordType> type();

    /** How it goes. */
    @JsonProperty("dest")
    Route route();

    /** Amount in that coin. */
    BigDecimal size();

    /** State. */
    RecordStatus status();

    /** Who sent it: an address on the chain; within the exchange a user id, email address or mobile number. */
    Optional<String> fromAddress();

    /** Who receives it: an address on the chain; within the exchange a user id, email address or mobile number. */
    Optional<String> toAddress();

    /** Chain; says nothing of what moves within the exchange. */
    Optional<String> chain();

    /** Fee in that coin. */
    Optional<BigDecimal> fee();

    /** Confirmations on the chain. */
    @JsonProperty("confirm")
    Optional<Integer> confirmations();

    /** Tag of the address. */
    Optional<String> tag();

    /** When the record was made. */
    @JsonProperty("createdTime")
    Instant createdAt();

    /** Last change. */
    @JsonProperty("updatedTime")
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWithdrawal.Builder {}
}
