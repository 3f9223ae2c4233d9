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

/** A deposit. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Deposit.Builder.class)
public interface Deposit extends WireModel {
    /** The exchange's id of the deposit. */
    String orderId();

    /** Transaction on the chain; within the exchange the order id. */
    Optional<String> recordId();

    /** Coin, not always in upper case. */
    String coin();

    /** Always a deposit. */
    Optional<RecordType> type();

    /** How it came. */
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
    class Builder extends ImmutableDeposit.Builder {}
}
