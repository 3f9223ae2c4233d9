package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.account.UnifiedMarginStatus;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A sub-account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SubMember.Builder.class)
public interface SubMember extends WireModel {
    /** Number of the account. */
    long uid();

    /** Name for the login. */
    Optional<String> username();

    /** Kind of account. */
    Optional<MemberType> memberType();

    /** State of the account. */
    Optional<MemberStatus> status();

    /** Generation of the account; absent of one that was just made. */
    Optional<UnifiedMarginStatus> accountMode();

    /** Remark. */
    Optional<String> remark();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSubMember.Builder {}
}
