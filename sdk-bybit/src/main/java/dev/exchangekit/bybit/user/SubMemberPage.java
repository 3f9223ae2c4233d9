package dev.exchangekit.bybit.user;

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
@JsonDeserialize(builder = SubMemberPage.Builder.class)
public interface SubMemberPage extends WireModel, Page<SubMember> {
    /** The sub-accounts. */
    @JsonProperty("subMembers")
    @Override
    List<SubMember> items();

    /** Asks for the next page; absent on the last. */
    @JsonDeserialize(contentUsing = CursorReader.class)
    @Override
    Optional<String> nextCursor();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSubMemberPage.Builder {}
}
