package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What a margin opens, without regard to positions and orders that are there. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OpenSizeEstimate.Builder.class)
public interface OpenSizeEstimate extends WireModel {
    /** In the base coin. */
    Optional<BigDecimal> size();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOpenSizeEstimate.Builder {}
}
