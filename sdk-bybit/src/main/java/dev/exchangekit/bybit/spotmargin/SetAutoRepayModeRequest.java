package dev.exchangekit.bybit.spotmargin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.FlagAsWord;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Lets debts be repaid automatically, or not. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSetAutoRepayModeRequest.class)
@JsonDeserialize(builder = SetAutoRepayModeRequest.Builder.class)
public interface SetAutoRepayModeRequest {
    /** Coin in upper case; all if absent, which is documented for turning it on only. */
    Optional<String> currency();

    /** Whether debts are repaid at minute 0 and 30 of every hour from the balance of their coin; required. */
    @JsonProperty("autoRepayMode")
    @JsonSerialize(using = FlagAsWord.Digit.class)
    boolean autoRepay();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        currency().ifPresent(v -> Check.name("currency", v));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableSetAutoRepayModeRequest.Builder {}
}
