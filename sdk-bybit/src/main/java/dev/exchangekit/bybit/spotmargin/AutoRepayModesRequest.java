package dev.exchangekit.bybit.spotmargin;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks which debts are repaid automatically. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAutoRepayModesRequest.class)
@JsonDeserialize(builder = AutoRepayModesRequest.Builder.class)
public interface AutoRepayModesRequest {
    /** Coin in upper case; all if absent. */
    Optional<String> currency();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        currency().ifPresent(v -> Check.name("currency", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableAutoRepayModesRequest.Builder {}
}
