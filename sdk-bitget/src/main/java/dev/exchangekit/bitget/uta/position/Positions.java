package dev.exchangekit.bitget.uta.position;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** Open positions. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Positions.Builder.class)
public interface Positions extends WireModel {
    /** The positions. */
    @JsonProperty("list")
    List<Position> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutablePositions.Builder {}
}
