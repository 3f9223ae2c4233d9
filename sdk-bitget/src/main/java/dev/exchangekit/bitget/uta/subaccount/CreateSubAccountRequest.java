package dev.exchangekit.bitget.uta.subaccount;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Makes a virtual sub-account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCreateSubAccountRequest.class)
@JsonDeserialize(builder = CreateSubAccountRequest.Builder.class)
public interface CreateSubAccountRequest {
    /** Name that its virtual email address is made of: 1 to 20 small letters; required. */
    String username();

    /** Mode of the account; the exchange decides if absent. */
    Optional<NewSubAccountMode> accountMode();

    /** Note of at most 50 characters. */
    Optional<String> note();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        SubAccountChecks.username(username());
        note().ifPresent(value -> Check.text("note", value, 50));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCreateSubAccountRequest.Builder {}
}
