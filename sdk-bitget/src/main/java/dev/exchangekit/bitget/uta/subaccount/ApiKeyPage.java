package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of API keys. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ApiKeyPage.Builder.class)
public interface ApiKeyPage extends WireModel, Page<ApiKey> {
    /** The keys; {@code list} in some answers. */
    @JsonProperty("items")
    @JsonAlias("list")
    @Override
    List<ApiKey> items();

    /** Whether there is another page. */
    Optional<Boolean> hasNext();

    /** Where the next page begins; the exchange tells one on the last page too. */
    Optional<String> cursor();

    /** Asks for the next page; absent on the last. */
    @Override
    default Optional<String> nextCursor() {
        return hasNext().orElse(!items().isEmpty()) ? cursor() : Optional.empty();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableApiKeyPage.Builder {}
}
