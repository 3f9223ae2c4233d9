package dev.exchangekit.bitget.futuresmarket;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How much one may have open of a contract. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OpenInterestLimit.Builder.class)
public interface OpenInterestLimit extends WireModel {
    /** Symbol. */
    String symbol();

    /** Value of the positions that one user may have. */
    Optional<BigDecimal> notionalValue();

    /** Value of the positions that a main account and its sub-accounts may have together. */
    Optional<BigDecimal> totalNotionalValue();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOpenInterestLimit.Builder {}
}
