package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.MarginMode;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of a futures symbol. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SymbolSettings.Builder.class)
public interface SymbolSettings extends WireModel {
    /** Kind of futures. */
    Optional<Category> category();

    /** Symbol. */
    String symbol();

    /** What stands behind a position. */
    Optional<MarginMode> marginMode();

    /** Leverage. */
    Optional<BigDecimal> leverage();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSymbolSettings.Builder {}
}
