package dev.exchangekit.bitget.subaccount;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the virtual sub-accounts of a master account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubAccountsRequest.class)
@JsonDeserialize(builder = SubAccountsRequest.Builder.class)
public interface SubAccountsRequest extends CursorRequest<SubAccountsRequest> {
    /** Sub-accounts per page: 1 to 500, 100 if absent. */
    Optional<Integer> limit();

    /** Where the page begins: the cursor of the page before; absent for the first page. */
    @JsonProperty("idLessThan")
    @Override
    Optional<String> cursor();

    /** State; all if absent. */
    Optional<SubAccountStatus> status();

    @Override
    default SubAccountsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        limit().ifPresent(value -> Check.range("limit", value, 1, 500));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSubAccountsRequest.Builder {}
}
