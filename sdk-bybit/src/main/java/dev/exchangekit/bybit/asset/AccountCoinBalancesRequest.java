package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bybit.account.AccountType;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.CommaList;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for the balances of one wallet. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAccountCoinBalancesRequest.class)
@JsonDeserialize(builder = AccountCoinBalancesRequest.Builder.class)
public interface AccountCoinBalancesRequest {
    /** User whose wallet it is; required when a master account asks for a sub-account. */
    Optional<String> memberId();

    /** Wallet; required. */
    AccountType accountType();

    /** Coins in upper case; all if empty. Required, 1 to 10, for {@link AccountType#UNIFIED}. */
    @JsonProperty("coin")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonSerialize(using = CommaList.Writer.class)
    @JsonDeserialize(using = CommaList.Reader.class)
    List<String> coins();

    /** True to ask for the bonus; false when absent. */
    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    Optional<Boolean> withBonus();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        coins().forEach(value -> Check.name("coins", value));
        if (accountType().equals(AccountType.UNIFIED)) {
            Check.size("coins", coins(), 1, 10);
        }
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableAccountCoinBalancesRequest.Builder {}
}
