package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What was borrowed. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Borrowing.Builder.class)
public interface Borrowing extends WireModel {
    /** Name of the coin. */
    String coin();

    /** How much of it. */
    Optional<BigDecimal> amount();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableBorrowing.Builder {}
}
