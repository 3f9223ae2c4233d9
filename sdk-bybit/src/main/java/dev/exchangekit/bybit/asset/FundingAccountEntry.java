package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A change of the funding wallet; amounts are in the coin. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = FundingAccountEntry.Builder.class)
public interface FundingAccountEntry extends WireModel {
    /** User. */
    Optional<String> memberId();

    /** Coin. */
    @JsonProperty("currency")
    String coin();

    /** In or out. */
    @JsonProperty("ioDirection")
    FlowDirection direction();

    /** Amount, without sign. */
    @JsonProperty("txnAmt")
    BigDecimal amount();

    /** Balance after it. */
    @JsonProperty("afterAmt")
    Optional<BigDecimal> balance();

    /** When, to the second. */
    @JsonDeserialize(using = WireTime.Seconds.class)
    Instant createTime();

    /** Key of the business, for translations. */
    @JsonProperty("showBusiType")
    Optional<String> businessType();

    /** The business in English. */
    @JsonProperty("showBusiTypeEn")
    Optional<String> businessTypeEn();

    /** Key of the description, for translations. */
    Optional<String> description();

    /** The description in English. */
    Optional<String> descriptionEn();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableFundingAccountEntry.Builder {}
}
