package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the sub-accounts of a main account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubMembersRequest.class)
@JsonDeserialize(builder = SubMembersRequest.Builder.class)
public interface SubMembersRequest extends CursorRequest<SubMembersRequest> {
    /** Sub-accounts per page: 1 to 100. */
    @JsonProperty("pageSize")
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @JsonProperty("nextCursor")
    @Override
    Optional<String> cursor();

    @Override
    default SubMembersRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        limit().ifPresent(v -> Check.range("limit", v, 1, 100));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSubMembersRequest.Builder {}
}
