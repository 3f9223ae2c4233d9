package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the spot balances of sub-accounts that have any; not for brokers. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubAccountAssetsRequest.class)
@JsonDeserialize(builder = SubAccountAssetsRequest.Builder.class)
public interface SubAccountAssetsRequest extends CursorRequest<SubAccountAssetsRequest> {
    /** Sub-accounts per page: 1 to 50, 10 when absent. */
    Optional<Integer> limit();

    /**
     * Where the page begins: {@link SubAccountAssets#id} of the last sub-account of the page before; absent for the
     * first.
     */
    @Override
    @JsonProperty("idLessThan")
    Optional<String> cursor();

    @Override
    default SubAccountAssetsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        limit().ifPresent(v -> Check.range("limit", v, 1, 50));
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
