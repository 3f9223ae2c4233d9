package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of the API keys of a sub-account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SubApiKeys.Builder.class)
public interface SubApiKeys extends WireModel, Page<SubApiKey> {
    /** The keys. */
    @JsonProperty("result")
    @Override
    List<SubApiKey> items();

    /** Asks for the next page; absent on the last. */
    @JsonProperty("nextPageCursor")
    @Override
    Optional<String> nextCursor();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSubApiKeys.Builder {}
}
