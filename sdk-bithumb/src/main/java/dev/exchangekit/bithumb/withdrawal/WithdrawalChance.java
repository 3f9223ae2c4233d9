package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.account.Account;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** How a coin can be withdrawn, and how much of it. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = WithdrawalChance.Builder.class)
public interface WithdrawalChance extends WireModel {
    /** What the user has proven; Bithumb was seen to leave it all out. */
    @JsonProperty("member_level")
    Optional<MemberLevel> memberLevel();

    /** Fee and state of the coin on that network. */
    WithdrawalCurrency currency();

    /** Balance of the coin. */
    Optional<Account> account();

    /** How much may be withdrawn. */
    @JsonProperty("withdraw_limit")
    WithdrawalLimit withdrawLimit();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWithdrawalChance.Builder {}
}
