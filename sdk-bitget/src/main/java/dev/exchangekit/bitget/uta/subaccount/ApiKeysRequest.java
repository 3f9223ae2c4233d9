package dev.exchangekit.bitget.uta.subaccount;

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
@JsonSerialize(as = ImmutableApiKeysRequest.class)
@JsonDeserialize(builder = ApiKeysRequest.Builder.class)
public interface ApiKeysRequest extends CursorRequest<ApiKeysRequest> {
    /** Number of the sub-account; required. */
    String subUid();

    /** Keys per page: 1 to 100, 100 if absent. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @Override
    Optional<String> cursor();

    @Override
    default ApiKeysRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.text("subUid", subUid(), 64);
        limit().ifPresent(value -> Check.range("limit", value, 1, 100));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableApiKeysRequest.Builder {}
}
