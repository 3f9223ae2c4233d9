package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.account.AccountType;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the balance of one coin in one wallet, and how much of it can be transferred. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAccountCoinBalanceRequest.class)
@JsonDeserialize(builder = AccountCoinBalanceRequest.Builder.class)
public interface AccountCoinBalanceRequest {
    /** User whose wallet it is; required when a master account asks for a sub-account. */
    Optional<String> memberId();

    /** User to transfer to; required to learn what can be transferred between users. */
    Optional<String> toMemberId();

    /** Wallet; required. */
    AccountType accountType();

    /** Wallet to transfer to; required to learn what can be transferred between wallets. */
    Optional<AccountType> toAccountType();

    /** Coin in upper case; required. */
    String coin();

    /** True to ask for the bonus; false when absent. */
    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    Optional<Boolean> withBonus();

    /** True to ask what can be transferred without delay; false when absent. */
    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    Optional<Boolean> withTransferSafeAmount();

    /**
     * True to ask what can be transferred below the risk level of an institutional loan; needs {@link
     * #toAccountType}. False when absent.
     */
    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    Optional<Boolean> withLtvTransferSafeAmount();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.name("coin", coin());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableAccountCoinBalanceRequest.Builder {}
}
