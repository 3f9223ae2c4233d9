package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.internal.TransferChecks;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A withdrawal of a coin, to an address that is registered on the site. It carries no id of yours.
 *
 * <p>To another user of Bithumb neither the exchange nor a receiver is named. To another exchange that one is
 * named, and the receiver as well where both take part in CODE, the Korean system for the travel rule; not for
 * addresses that were confirmed before (ID Connect, white list).
 */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWithdrawCoinRequest.class)
@JsonDeserialize(builder = WithdrawCoinRequest.Builder.class)
public interface WithdrawCoinRequest {
    /** Coin; required. */
    String currency();

    /**
     * Network, like {@code BTC} or {@code MTL_ETH}; required. On another network than the address is of, the
     * coins are lost.
     */
    @JsonProperty("net_type")
    String netType();

    /** Amount of the coin; required. */
    BigDecimal amount();

    /** Registered address; required. */
    String address();

    /** Tag or memo of the address; required for coins that need one, like XRP. */
    @JsonProperty("secondary_address")
    Optional<String> secondaryAddress();

    /** The receiving exchange in English, as it is registered with the address; required to exchanges. */
    @JsonProperty("exchange_name")
    Optional<String> exchangeName();

    /** Who receives it; required where the receiver must be named, and then so are the names. */
    @JsonProperty("receiver_type")
    Optional<PersonType> receiverType();

    /** Korean name of the person, or of the head of the company. Not part of {@code toString}. */
    @JsonProperty("receiver_ko_name")
    @Value.Redacted
    Optional<String> receiverKoName();

    /** English name of the person, or of the head of the company. Not part of {@code toString}. */
    @JsonProperty("receiver_en_name")
    @Value.Redacted
    Optional<String> receiverEnName();

    /** Korean name of the company; required for one. Not part of {@code toString}. */
    @JsonProperty("receiver_corp_ko_name")
    @Value.Redacted
    Optional<String> receiverCorpKoName();

    /** English name of the company; required for one. Not part of {@code toString}. */
    @JsonProperty("receiver_corp_en_name")
    @Value.Redacted
    Optional<String> receiverCorpEnName();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        TransferChecks.network(currency(), netType());
        Check.positive("amount", amount());
        Check.text("address", address(), 256);
        secondaryAddress().ifPresent(v -> Check.text("secondaryAddress", v, 256));
        exchangeName().ifPresent(v -> Check.text("exchangeName", v, 64));
        if (receiverType().isPresent()) {
            TransferChecks.required("exchangeName", exchangeName());
            TransferChecks.required("receiverKoName", receiverKoName());
            TransferChecks.required("receiverEnName", receiverEnName());
        }
        if (receiverType().equals(Optional.of(PersonType.CORPORATION))) {
            TransferChecks.required("receiverCorpKoName", receiverCorpKoName());
            TransferChecks.required("receiverCorpEnName", receiverCorpEnName());
        }
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableWithdrawCoinRequest.Builder {}
}
