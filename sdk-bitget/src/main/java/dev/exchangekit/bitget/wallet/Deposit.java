package dev.exchangekit.bitget.wallet;

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
    /** The exchange's id. */
    String orderId();

    /** Transaction on the chain, or the id of the transfer between users. */
    Optional<String> tradeId();

    String coin();

    Optional<RecordType> type();

    /** Amount in that coin. */
    BigDecimal size();

    RecordStatus status();

    /** Who sent: an address, or between users an id, e-mail address or phone number. */
    Optional<String> fromAddress();

    /** Who received, in the same way. */
    Optional<String> toAddress();

    @JsonProperty("dest")
    Optional<Route> route();

    /** Means nothing between users. */
    Optional<String> chain();

    /** The sender's id of it; deposits of sub-accounts only. */
    Optional<String> clientOid();

    /** Blocks that confirm it; deposits of sub-accounts only. */
    @JsonProperty("confirm")
    Optional<Integer> confirmations();

    /** Deposits of sub-accounts only. */
    Optional<String> tag();

    @JsonProperty("cTime")
    Optional<Instant> createdAt();

    @JsonProperty("uTime")
    Optional<Instant> updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableDeposit.Builder {}
}
