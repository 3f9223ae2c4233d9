package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What the exchange says of one order of a batch besides yes or no. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableBatchAck.class)
@JsonDeserialize(builder = BatchAck.Builder.class)
public interface BatchAck extends WireModel {
    Optional<Category> category();

    Optional<String> symbol();

    /** The exchange's id; absent when it refused. */
    Optional<String> orderId();

    /** Your id, where the order has one. */
    Optional<String> orderLinkId();

    /** When the order was made; new orders only. */
    @JsonProperty("createAt")
    Optional<Instant> createdTime();

    static Builder builder() {
        return new Builder();
    }

    /** Builds acknowledgements; thread-confined. */
    class Builder extends ImmutableBatchAck.Builder {}
}
