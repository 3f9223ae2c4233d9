package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.CommaList;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The account and what the key may do. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = AccountInfo.Builder.class)
public interface AccountInfo extends WireModel {
    String userId();

    /** User id of the inviter. */
    Optional<String> inviterId();

    /** Addresses that the key is bound to; empty when to none. */
    @JsonDeserialize(using = CommaList.Reader.class)
    List<String> ips();

    /** What the key may do. */
    List<Authority> authorities();

    /** User id of the main account. */
    Optional<String> parentId();

    /** Whether others can copy the trades. */
    Optional<TraderType> traderType();

    /** Referral code of the affiliate. */
    Optional<String> channelCode();

    /** The affiliate. */
    Optional<String> channel();

    @JsonProperty("regisTime")
    Optional<Instant> registeredAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAccountInfo.Builder {}
}
