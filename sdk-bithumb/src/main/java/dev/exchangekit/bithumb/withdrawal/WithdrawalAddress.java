package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** An address that coins may be withdrawn to. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = WithdrawalAddress.Builder.class)
public interface WithdrawalAddress extends WireModel {
    String currency();

    /** Network, as a withdrawal names it. */
    @JsonProperty("net_type")
    Optional<String> netType();

    /** Network, as people name it. */
    @JsonProperty("network_name")
    Optional<String> networkName();

    @JsonProperty("withdraw_address")
    String withdrawAddress();

    /** Tag or memo, for coins that need one. */
    @JsonProperty("secondary_address")
    Optional<String> secondaryAddress();

    /** The exchange that the address belongs to, as a withdrawal names it. */
    @JsonProperty("exchange_name")
    Optional<String> exchangeName();

    @JsonProperty("owner_type")
    Optional<PersonType> ownerType();

    /** Korean name of the person, or of the head of the company. Not part of {@code toString}. */
    @JsonProperty("owner_ko_name")
    @Value.Redacted
    Optional<String> ownerKoName();

    /** English name of the person, or of the head of the company. Not part of {@code toString}. */
    @JsonProperty("owner_en_name")
    @Value.Redacted
    Optional<String> ownerEnName();

    /** Korean name of the company. Not part of {@code toString}. */
    @JsonProperty("owner_corp_ko_name")
    @Value.Redacted
    Optional<String> ownerCorpKoName();

    /** English name of the company. Not part of {@code toString}. */
    @JsonProperty("owner_corp_en_name")
    @Value.Redacted
    Optional<String> ownerCorpEnName();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableWithdrawalAddress.Builder {}
}
