package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.internal.WordAsNumber;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Makes a sub-account. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCreateSubMemberRequest.class)
@JsonDeserialize(builder = CreateSubMemberRequest.Builder.class)
public interface CreateSubMemberRequest {
    /**
     * Name for the login, 6 to 16 characters, letters as well as digits; required. Names of deleted accounts are taken
     * too.
     */
    String username();

    /**
     * Password for the login, 8 to 30 characters, with digits, upper and lower case letters. Not part of {@code
     * toString}.
     */
    @Value.Redacted
    Optional<String> password();

    /** Kind of account; required. */
    @JsonSerialize(using = WordAsNumber.class)
    MemberType memberType();

    /** Whether the main account may switch to it without login; off if absent. */
    @JsonProperty("switch")
    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    Optional<Boolean> quickLogin();

    /** No longer heeded by the exchange: it is always a unified account. */
    @JsonProperty("isUta")
    Optional<Boolean> unifiedTradingAccount();

    /** Remark. */
    Optional<String> note();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        UserChecks.username(username());
        password().ifPresent(UserChecks::password);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableCreateSubMemberRequest.Builder {}
}
