package dev.exchangekit.bitget.subaccount;

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
    @JsonProperty("subAccountList")
    @Override
    List<SubAccount> items();

    /** Where the next page begins, if there is one. */
    Optional<String> endId();

    /** Asks for the next page; absent once a page is empty. A short page need not be the last. */
    @Override
    default Optional<String> nextCursor() {
        return items().isEmpty() ? Optional.empty() : endId();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSubAccountPage.Builder {}
}
