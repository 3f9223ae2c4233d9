package dev.exchangekit.bitget.uta.wallet;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.RecipientType;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An address that coins may be withdrawn to. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = WithdrawalAddress.Builder.class)
public interface WithdrawalAddress extends WireModel {
    /** Coin; absent for an address of all coins. */
    Optional<String> coin();

    /** Chain. */
    Optional<String> chain();

    /** Address; within the exchange the user. */
    String address();

    /** Area code of a mobile number. */
    Optional<String> countryCode();

    /** Name that its owner gave it. */
    Optional<String> label();

    /** Tag of the address. */
    Optional<String> memo();

    /** Kind of address. */
    AddressBookType type();

    /** How a user of the exchange is named. */
    @JsonProperty("internalType")
    Optional<RecipientType> recipientType();

    /** When it was saved. */
    @JsonProperty("createdTime")
    Optional<Instant> createdAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWithdrawalAddress.Builder {}
}
