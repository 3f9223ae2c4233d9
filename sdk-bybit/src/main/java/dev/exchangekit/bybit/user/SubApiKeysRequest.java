package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the API keys of a sub-account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubApiKeysRequest.class)
@JsonDeserialize(builder = SubApiKeysRequest.Builder.class)
public interface SubApiKeysRequest extends CursorRequest<SubApiKeysRequest> {
    /** Number of the sub-account; required. */
    @JsonProperty("subMemberId")
    long uid();

    /** Keys per page: 1 to 20, 20 if absent. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default SubApiKeysRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        UserChecks.uid(uid());
        limit().ifPresent(v -> Check.range("limit", v, 1, 20));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSubApiKeysRequest.Builder {}
}
