package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * Positions to move between two accounts of one master account. Both must be unified accounts, in one-way mode for
 * futures.
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMovePositionsRequest.class)
@JsonDeserialize(builder = MovePositionsRequest.Builder.class)
public interface MovePositionsRequest {
    /** User id of the account that gives. */
    String fromUid();

    /** User id of the account that takes. */
    String toUid();

    /** The positions, 1 to 25. */
    @JsonProperty("list")
    List<PositionMove> moves();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.text("fromUid", fromUid(), 20);
        Check.text("toUid", toUid(), 20);
        Check.size("moves", moves(), 1, 25);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableMovePositionsRequest.Builder {}
}
