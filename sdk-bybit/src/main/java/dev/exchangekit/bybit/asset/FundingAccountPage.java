package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of changes of the funding wallet. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = FundingAccountPage.Builder.class)
public interface FundingAccountPage extends Page<FundingAccountEntry>, WireModel {
    @Override
    @JsonProperty("list")
    List<FundingAccountEntry> items();

    @Override
    @JsonProperty("nextPageCursor")
    Optional<String> nextCursor();

    static Builder builder() {
        return new Builder();
    }

    /** Builds pages; thread-confined. */
    class Builder extends ImmutableFundingAccountPage.Builder {}
}
