package dev.exchangekit.bithumb;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** What is said of every deposit and withdrawal. */
public interface TransferView extends WireModel {
    Optional<RecordType> type();

    /** The exchange's id; of Korean won a number, which may be the transaction of another one. */
    String uuid();

    String currency();

    /** Network; absent for Korean won, and within the exchange. */
    @JsonProperty("net_type")
    Optional<String> netType();

    /** Transaction on the chain, or whatever stands for it; absent until there is one. */
    Optional<String> txid();

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

    @JsonProperty("transaction_type")
    Optional<TransactionType> transactionType();
}
