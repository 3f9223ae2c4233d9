package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** How large the positions in a symbol may become. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = OpenInterestLimit.Builder.class)
public interface OpenInterestLimit extends WireModel {
    /** Symbol. */
    String symbol();

    /** Highest value of the positions of one account. */
    Optional<BigDecimal> notionalValue();

    /** Highest value of the positions of a main account and its sub-accounts together. */
    Optional<BigDecimal> totalNotionalValue();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableOpenInterestLimit.Builder {}
}
