package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bitget.PositionMode;
import dev.exchangekit.bitget.StpMode;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Modes of a unified account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AccountSettings.Builder.class)
public interface AccountSettings extends WireModel {
    /** Number of the account. */
    Optional<String> uid();

    /** Stage between classic and unified. */
    Optional<AccountMode> accountMode();

    /** Which assets are margin. */
    Optional<AssetMode> assetMode();

    /** What the account can do. */
    Optional<AccountLevel> accountLevel();

    /** Whether an instrument can have two positions. */
    @JsonProperty("holdMode")
    Optional<PositionMode> positionMode();

    /** What happens when two orders of the account would trade with each other. */
    Optional<StpMode> stpMode();

    /** Settings of symbols. */
    @JsonProperty("symbolConfigList")
    List<SymbolSettings> symbols();

    /** Settings of coins. */
    @JsonProperty("coinConfigList")
    List<CoinSettings> coins();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAccountSettings.Builder {}
}
