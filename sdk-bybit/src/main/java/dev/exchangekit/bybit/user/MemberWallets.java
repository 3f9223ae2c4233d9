package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bybit.account.AccountType;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import org.immutables.value.Value;

/** The wallets of an account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = MemberWallets.Builder.class)
public interface MemberWallets extends WireModel {
    /** Number of the account. */
    long uid();

    /** Its wallets. */
    @JsonProperty("accountType")
    List<AccountType> accountTypes();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableMemberWallets.Builder {}
}
