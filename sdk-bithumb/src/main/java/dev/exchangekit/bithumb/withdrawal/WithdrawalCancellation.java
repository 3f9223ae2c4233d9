package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.RecordType;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Says that a withdrawal is to be cancelled; whether it was is shown by its state later. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = WithdrawalCancellation.Builder.class)
public interface WithdrawalCancellation extends WireModel {
    Optional<RecordType> type();

    /** The exchange's id, as {@link Withdrawal#uuid}. */
    @JsonProperty("withdrawal_id")
    String withdrawalId();

    Optional<String> currency();

    /** Network. */
    @JsonProperty("net_type")
    Optional<String> netType();

    /** As it was when this was asked for. */
    Optional<WithdrawalState> state();

    /** When the withdrawal was asked for. */
    @JsonProperty("created_at")
    @JsonDeserialize(contentUsing = WireTime.Iso.class)
    Optional<Instant> createdAt();

    /** In that currency. */
    Optional<BigDecimal> amount();

    /** In that currency. */
    Optional<BigDecimal> fee();

    /** What the coins are worth in Korean won. */
    @JsonProperty("krw_amount")
    Optional<BigDecimal> krwAmount();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWithdrawalCancellation.Builder {}
}
