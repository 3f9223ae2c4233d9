package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The exchange took positions to be moved, or refused them. {@link PositionApi#moveHistory} tells what became of
 * them.
 */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = MovePositionsAck.Builder.class)
public interface MovePositionsAck extends WireModel {
    /** Id of the block trade. */
    Optional<String> blockTradeId();

    MoveStatus status();

    /** Who refused it; absent unless it was refused. */
    Optional<MoveRejectParty> rejectParty();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableMovePositionsAck.Builder {}
}
