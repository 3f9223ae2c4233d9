package dev.exchangekit.bithumb.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.WalletState;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** State of the wallet of a currency on a network. May be some minutes old. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = WalletStatus.Builder.class)
public interface WalletStatus extends WireModel {
    String currency();

    @JsonProperty("wallet_state")
    Optional<WalletState> walletState();

    @JsonProperty("block_state")
    Optional<BlockState> blockState();

    /** Number of the latest block known. */
    @JsonProperty("block_height")
    Optional<Long> blockHeight();

    /** When that block came. */
    @JsonProperty("block_updated_at")
    @JsonDeserialize(contentUsing = WireTime.Iso.class)
    Optional<Instant> blockUpdatedAt();

    /** How long ago that was, in minutes. */
    @JsonProperty("block_elapsed_minutes")
    @JsonDeserialize(contentUsing = WireTime.Minutes.class)
    Optional<Duration> blockAge();

    /** What names the network in deposits and withdrawals. */
    @JsonProperty("net_type")
    Optional<String> netType();

    @JsonProperty("network_name")
    Optional<String> networkName();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWalletStatus.Builder {}
}
