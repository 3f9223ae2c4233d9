package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A coin of multi-assets mode. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = UnionAsset.Builder.class)
public interface UnionAsset extends WireModel {
    String coin();

    Optional<BigDecimal> balance();

    /** Most that can be transferred out. */
    Optional<BigDecimal> available();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableUnionAsset.Builder {}
}
