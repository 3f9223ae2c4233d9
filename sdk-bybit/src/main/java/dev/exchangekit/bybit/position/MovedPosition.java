package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A position that was moved, or was not. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = MovedPosition.Builder.class)
public interface MovedPosition extends WireModel {
    /** Id of the block trade. */
    String blockTradeId();

    Optional<Category> category();

    /** The exchange's order id. */
    Optional<String> orderId();

    /** Account whose side this is. */
    Optional<Long> userId();

    String symbol();

    /** Side of the taker. */
    Optional<Side> side();

    Optional<BigDecimal> price();

    @JsonProperty("qty")
    Optional<BigDecimal> quantity();

    /** Fee of the block trade, in base coin. */
    Optional<BigDecimal> execFee();

    MoveStatus status();

    /** Id of the trade. */
    Optional<String> execId();

    /** Zero of a success. */
    Optional<Integer> resultCode();

    /** Why it failed. */
    Optional<String> resultMessage();

    Optional<Instant> createdAt();

    Optional<Instant> updatedAt();

    /** Who refused it; absent unless it was refused. */
    Optional<MoveRejectParty> rejectParty();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableMovedPosition.Builder {}
}
