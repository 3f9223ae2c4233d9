package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.CommaList;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** Asks for the balances of a wallet. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWalletBalanceRequest.class)
@JsonDeserialize(builder = WalletBalanceRequest.Builder.class)
public interface WalletBalanceRequest {
    /** Kind of wallet; {@code UNIFIED}, also by default. */
    @Value.Default
    default AccountType accountType() {
        return AccountType.UNIFIED;
    }

    /** Coins in upper case; those that are not zero if empty. */
    @JsonProperty("coin")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonSerialize(using = CommaList.Writer.class)
    @JsonDeserialize(using = CommaList.Reader.class)
    List<String> coins();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        coins().forEach(v -> Check.name("coins", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableWalletBalanceRequest.Builder {}
}
