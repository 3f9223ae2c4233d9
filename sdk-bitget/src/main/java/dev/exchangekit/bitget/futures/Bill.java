package dev.exchangekit.bitget.futures;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A change of a futures account. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Bill.Builder.class)
public interface Bill extends WireModel {
    String billId();

    /** Absent for what belongs to no symbol. */
    Optional<String> symbol();

    String coin();

    BillType businessType();

    /** What was added, or taken when it is negative. */
    Optional<BigDecimal> amount();

    /** Negative when it was paid. */
    Optional<BigDecimal> fee();

    /** What of the fee a coupon paid. */
    Optional<BigDecimal> feeByCoupon();

    /** Balance afterwards. */
    Optional<BigDecimal> balance();

    @JsonProperty("cTime")
    Optional<Instant> createdAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableBill.Builder {}
}
