package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.Category;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Past funding rates of a perpetual. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = FundingHistory.Builder.class)
public interface FundingHistory extends WireModel {
    /** Product line. */
    Optional<Category> category();

    /** The rates, the newest first. */
    @JsonProperty("list")
    List<FundingRate> items();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFundingHistory.Builder {}
}
