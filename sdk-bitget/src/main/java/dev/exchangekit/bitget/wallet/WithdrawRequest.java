package dev.exchangekit.bitget.wallet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bitget.IdentityType;
import dev.exchangekit.bitget.MemberCode;
import dev.exchangekit.bitget.RecipientType;
import dev.exchangekit.bitget.Route;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A withdrawal to a chain or to another user of the exchange. The address must be in the address book. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWithdrawRequest.class)
@JsonDeserialize(builder = WithdrawRequest.Builder.class)
public interface WithdrawRequest {
    /** Coin in upper case; required. */
    String coin();

    /** Whether it goes over a chain; required. */
    Route transferType();

    /** Address on the chain, or what {@link #innerToType} says of another user; required. */
    String address();

    /** Chain, like {@code trc20}; required over a chain. */
    Optional<String> chain();

    /** How another user is named; by user id when absent. */
    Optional<RecipientType> innerToType();

    /** Country code of the phone number; required when the user is named by one. */
    Optional<String> areaCode();

    /** Tag of the address; required for some coins. */
    Optional<String> tag();

    /** Amount in that coin; required. Over Lightning exactly what the invoice says, without fee. */
    BigDecimal size();

    /** A note. */
    Optional<String> remark();

    /** Your id of the withdrawal; a random one is made when absent. */
    Optional<String> clientOid();

    /** Korean exchange that receives it; for users in Korea who withdraw larger amounts to one, as all that follows. */
    Optional<MemberCode> memberCode();

    /** Who owns the address. */
    Optional<IdentityType> identityType();

    /** Company that owns the address. */
    @Value.Redacted
    Optional<String> companyName();

    /** First name of the owner. */
    @Value.Redacted
    Optional<String> firstName();

    /** Last name of the owner. */
    @Value.Redacted
    Optional<String> lastName();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        WalletChecks.withdrawal(this);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableWithdrawRequest.Builder {}
}
