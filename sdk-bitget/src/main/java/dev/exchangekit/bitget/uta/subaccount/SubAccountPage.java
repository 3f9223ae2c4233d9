package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.Page;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One page of sub-accounts. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SubAccountPage.Builder.class)
public interface SubAccountPage extends WireModel, Page<SubAccount> {
    /** The sub-accounts. */
    @JsonProperty("list")
    @Override
    List<SubAccount> items();

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
    class Builder extends ImmutableSubAccountPage.Builder {}
}
