package dev.exchangekit.bitget.futurestrade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** What became of closing positions at market. An answer can hold failures, even nothing else: look at both lists. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ClosedPositions.Builder.class)
public interface ClosedPositions extends WireModel {
    /** The orders that close positions. */
    List<ClosingOrder> successList();

    /** The positions that could not be closed, as in delivery or under risk control. */
    List<ClosingFailure> failureList();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableClosedPositions.Builder {}
}
