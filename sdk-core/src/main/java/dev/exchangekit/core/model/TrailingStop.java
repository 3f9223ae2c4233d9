package dev.exchangekit.core.model;

import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A stop that follows the price at a distance. Exactly one of distance and percent is given. */
@SdkStyle
@Value.Immutable
public interface TrailingStop {
    /** Distance in the quote currency. */
    Optional<BigDecimal> distance();

    /** Distance in percent of the price: 1 is one percent. */
    Optional<BigDecimal> percent();

    /** The price from which on it follows; at once where absent. */
    Optional<BigDecimal> activationPrice();

    static TrailingStop distance(BigDecimal distance) {
        return builder().distance(distance).build();
    }

    static TrailingStop percent(BigDecimal percent) {
        return builder().percent(percent).build();
    }

    @Value.Check
    default void checkShape() {
        if (distance().isPresent() == percent().isPresent()) {
            throw new InvalidRequestException(
                    "distance", distance().isPresent() ? "given" : "absent", "either it or percent must be given");
        }
        Shape.positive("distance", distance());
        Shape.positive("percent", percent());
        Shape.positive("activationPrice", activationPrice());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds trailing stops; thread-confined. */
    class Builder extends ImmutableTrailingStop.Builder {}
}
