package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of deposits from other users of the exchange. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = InternalDepositPage.Builder.class)
public interface InternalDepositPage extends Page<InternalDeposit>, WireModel {
    @Override
    @JsonProperty("rows")
    List<InternalDeposit> items();

    @Override
    @JsonProperty("nextPageCursor")
    Optional<String> nextCursor();

    static Builder builder() {
        return new Builder();
    }

    /** Builds pages; thread-confined. */
    class Builder extends ImmutableInternalDepositPage.Builder {}
}
