package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of risk tiers. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = RiskLimits.Builder.class)
public interface RiskLimits extends WireModel, Page<RiskLimit> {
    /** Product line. */
    Optional<Category> category();

    /** The tiers, those of a contract from the smallest position on. */
    @JsonProperty("list")
    @Override
    List<RiskLimit> items();

    /** Asks for the next page; absent on the last. */
    @JsonProperty("nextPageCursor")
    @Override
    Optional<String> nextCursor();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableRiskLimits.Builder {}
}
