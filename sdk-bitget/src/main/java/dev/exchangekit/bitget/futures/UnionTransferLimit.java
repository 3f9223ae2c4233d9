package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How much of a coin can back positions in multi-assets mode. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = UnionTransferLimit.Builder.class)
public interface UnionTransferLimit extends WireModel {
    String coin();

    /** Most that can be transferred in, in that coin. */
    Optional<BigDecimal> maxTransferIn();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableUnionTransferLimit.Builder {}
}
