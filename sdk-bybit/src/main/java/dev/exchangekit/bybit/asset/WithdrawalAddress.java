package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An address of the address book. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = WithdrawalAddress.Builder.class)
public interface WithdrawalAddress extends WireModel {
    /** Coin; {@code baseCoin} for an address that serves every coin of its chain. */
    Optional<String> coin();

    /** Chain. */
    Optional<String> chain();

    /** Address. */
    String address();

    /** Tag. */
    Optional<String> tag();

    /** Your remark. */
    Optional<String> remark();

    /** Whether it can be used. */
    Optional<AddressStatus> status();

    /** Kind. */
    Optional<AddressType> addressType();

    /** True when it is verified. */
    Optional<Boolean> verified();

    /** When it was entered. */
    @JsonProperty("createAt")
    @JsonAlias("createdAt")
    @JsonDeserialize(contentUsing = WireTime.AnyUnit.class)
    Optional<Instant> createdTime();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWithdrawalAddress.Builder {}
}
