package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.RecordType;
import dev.exchangekit.bithumb.TransactionType;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A withdrawal of a coin or of Korean won. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Withdrawal.Builder.class)
public interface Withdrawal extends WireModel {
    Optional<RecordType> type();

    /** The exchange's id; of Korean won a number, which may be the transaction of another one. */
    String uuid();

    String currency();

    /** Network; absent for Korean won, and within the exchange. */
    @JsonProperty("net_type")
    Optional<String> netType();

    /** Transaction on the chain, or whatever stands for it; absent until there is one. */
    Optional<String> txid();

    WithdrawalState state();

    @JsonProperty("created_at")
    @JsonDeserialize(contentUsing = WireTime.Iso.class)
    Optional<Instant> createdAt();

    /** Absent until it is done. */
    @JsonProperty("done_at")
    @JsonDeserialize(contentUsing = WireTime.Iso.class)
    Optional<Instant> doneAt();

    /** In that currency. */
    BigDecimal amount();

    /** In that currency. */
    Optional<BigDecimal> fee();

    /** What the coins are worth in Korean won; only of those just asked for. */
    @JsonProperty("krw_amount")
    Optional<BigDecimal> krwAmount();

    @JsonProperty("transaction_type")
    Optional<TransactionType> transactionType();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWithdrawal.Builder {}
}
