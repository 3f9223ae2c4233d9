package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Most that can be opened, with regard to positions and orders that are there. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = MaxOpenSize.Builder.class)
public interface MaxOpenSize extends WireModel {
    /** In the base coin. */
    @JsonProperty("maxOpen")
    Optional<BigDecimal> size();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableMaxOpenSize.Builder {}
}
