package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which leverage settings to list. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLeverageSettingsRequest.class)
@JsonDeserialize(builder = LeverageSettingsRequest.Builder.class)
public interface LeverageSettingsRequest {
    /** Linear or inverse. */
    Category category();

    /** Symbol, upper case; all when absent. */
    Optional<String> symbol();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        symbol().ifPresent(v -> Check.name("symbol", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableLeverageSettingsRequest.Builder {}
}
