package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What the exchange knows of the API key that asks. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = ApiKeyInfo.Builder.class)
public interface ApiKeyInfo extends WireModel {
    /** Number of the key at the exchange. */
    Optional<String> id();

    /** Name that its owner gave it. */
    Optional<String> note();

    /** The key; not part of {@code toString}. */
    @Value.Redacted
    Optional<String> apiKey();

    /** Never filled by the exchange. */
    @Value.Redacted
    Optional<String> secret();

    /** Whether it may read only. */
    Optional<Boolean> readOnly();

    /** What it may do. */
    Optional<ApiKeyPermissions> permissions();

    /** Addresses that it is bound to; {@code *} or none if any will do. */
    List<String> ips();

    /** Whom it is for. */
    Optional<ApiKeyType> type();

    /** Days until it expires; of meaning only without bound addresses or after a change of password. */
    @JsonProperty("deadlineDay")
    Optional<Integer> remainingDays();

    /** When it expires; of meaning only without bound addresses or after a change of password. */
    @JsonDeserialize(contentUsing = WireTime.Iso.class)
    Optional<Instant> expiredAt();

    /** When it was made. */
    @JsonDeserialize(contentUsing = WireTime.Iso.class)
    Optional<Instant> createdAt();

    /** Whether the account is a unified one. */
    @JsonProperty("uta")
    Optional<Boolean> unifiedTradingAccount();

    /** No longer maintained by the exchange. */
    Optional<Integer> unified();

    /** Number of the user. */
    @JsonProperty("userID")
    Optional<Long> userId();

    /** Number of the user in a wider field. */
    @JsonProperty("userIDInt64")
    Optional<Long> userIdInt64();

    /** Number of the user who invited this one; 0 if nobody did. */
    @JsonProperty("inviterID")
    Optional<Long> inviterId();

    /** The same in a wider field. */
    @JsonProperty("inviterIDInt64")
    Optional<Long> inviterIdInt64();

    /** Number of the affiliate; 0 if there is none. */
    @JsonProperty("affiliateID")
    Optional<Long> affiliateId();

    /** The same in a wider field. */
    @JsonProperty("affiliateIDInt64")
    Optional<Long> affiliateIdInt64();

    /** Fee and limit tier. */
    Optional<VipLevel> vipLevel();

    /** Tier as a market maker. */
    @JsonProperty("mktMakerLevel")
    Optional<String> marketMakerLevel();

    /** Public half of an RSA key. */
    Optional<String> rsaPublicKey();

    /** Whether it belongs to a main account. */
    @JsonProperty("isMaster")
    Optional<Boolean> master();

    /** Number of the main account; {@code 0} for a main account itself. */
    Optional<String> parentUid();

    /** How far the person is verified. */
    Optional<KycLevel> kycLevel();

    /** Where the person was verified. */
    Optional<String> kycRegion();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableApiKeyInfo.Builder {}
}
