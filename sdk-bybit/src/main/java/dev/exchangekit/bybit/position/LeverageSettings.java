package dev.exchangekit.bybit.position;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Leverage of symbols, with or without a position. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = LeverageSettings.Builder.class)
public interface LeverageSettings extends WireModel {
    Optional<Category> category();

    /** The settings, one for each position that a symbol can have. */
    @JsonProperty("list")
    List<LeverageSetting> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableLeverageSettings.Builder {}
}
