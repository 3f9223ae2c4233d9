package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A deposit from another user of the exchange. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = InternalDeposit.Builder.class)
public interface InternalDeposit extends WireModel {
    /** The exchange's id. */
    String id();

    /** Kind. */
    Optional<InternalDepositType> type();

    /** Coin. */
    String coin();

    /** Amount in that coin. */
    BigDecimal amount();

    /** State. */
    InternalDepositStatus status();

    /** The sender's e-mail address or telephone number, partly hidden. */
    Optional<String> address();

    /** When it was made. */
    @JsonDeserialize(contentUsing = WireTime.AnyUnit.class)
    Optional<Instant> createdTime();

    /** The sender. */
    Optional<String> fromMemberId();

    /** Transaction within the exchange. */
    @JsonProperty("txID")
    Optional<String> transactionId();

    /** Whether information is to be collected; Turkey only. */
    Optional<ComplianceStatus> complianceStatus();

    /** Tax record; Austria only. */
    Optional<String> taxDepositRecordsId();

    /** Whether it must be reported for tax; Austria only. */
    Optional<TaxStatus> taxStatus();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableInternalDeposit.Builder {}
}
