package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One source of an index price. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = IndexComponent.Builder.class)
public interface IndexComponent extends WireModel {
    /** Exchange that the price comes from. */
    String exchange();

    /** Market at that exchange. */
    Optional<String> spotPair();

    /** Its price, converted to the quote coin of the index. */
    Optional<BigDecimal> equivalentPrice();

    /** Its share of the index. */
    Optional<BigDecimal> weight();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableIndexComponent.Builder {}
}
