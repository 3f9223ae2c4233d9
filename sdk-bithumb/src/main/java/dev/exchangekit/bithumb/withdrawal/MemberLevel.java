package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What the user has proven of himself. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = MemberLevel.Builder.class)
public interface MemberLevel extends WireModel {
    @JsonProperty("security_level")
    Optional<Integer> securityLevel();

    @JsonProperty("fee_level")
    Optional<Integer> feeLevel();

    @JsonProperty("email_verified")
    Optional<Boolean> emailVerified();

    /** Whether the name is proven. */
    @JsonProperty("identity_auth_verified")
    Optional<Boolean> identityAuthVerified();

    @JsonProperty("bank_account_verified")
    Optional<Boolean> bankAccountVerified();

    /** Whether a second factor is active. */
    @JsonProperty("two_factor_auth_verified")
    Optional<Boolean> twoFactorAuthVerified();

    /** Whether the account is protected. */
    Optional<Boolean> locked();

    /** Whether withdrawals are locked. */
    @JsonProperty("wallet_locked")
    Optional<Boolean> walletLocked();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableMemberLevel.Builder {}
}
