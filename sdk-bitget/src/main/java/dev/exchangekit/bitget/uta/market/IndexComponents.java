package dev.exchangekit.bitget.uta.market;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** What an index price is made of. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = IndexComponents.Builder.class)
public interface IndexComponents extends WireModel {
    /** Symbol. */
    String symbol();

    /** The sources. */
    @JsonProperty("componentList")
    List<IndexComponent> components();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableIndexComponents.Builder {}
}
