package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks what sub-accounts hold. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubAccountAssetsRequest.class)
@JsonDeserialize(builder = SubAccountAssetsRequest.Builder.class)
public interface SubAccountAssetsRequest extends CursorRequest<SubAccountAssetsRequest> {
    /** Number of a sub-account; all if absent. */
    Optional<String> subUid();

    /** Sub-accounts per page: 1 to 50, 10 if absent. */
    Optional<Integer> limit();

    /**
     * Where the page begins: {@link SubAccountAssets#cursor} of the last sub-account of the page before; absent for the
     * first page.
     */
    @Override
    Optional<String> cursor();

    @Override
    default SubAccountAssetsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        subUid().ifPresent(value -> Check.text("subUid", value, 64));
        limit().ifPresent(value -> Check.range("limit", value, 1, 50));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSubAccountAssetsRequest.Builder {}
}
