package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A change of the spot balance. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Bill.Builder.class)
public interface Bill extends WireModel {
    String billId();

    /** Coin, as Bitget writes it: not always in upper case. */
    String coin();

    /** Kind of business. */
    Optional<BillGroup> groupType();

    /** Business. Answers may write it otherwise than requests do: {@code transfer-in}. */
    Optional<BillType> businessType();

    /** What was added, or taken when it is negative. */
    Optional<BigDecimal> size();

    /** Balance afterwards. */
    Optional<BigDecimal> balance();

    Optional<BigDecimal> fees();

    /** What the change belongs to, such as an order; newer answers only. */
    @JsonProperty("bizOrderId")
    Optional<String> orderId();

    /** When it happened. The documentation says milliseconds and shows seconds; either is read. */
    @JsonDeserialize(contentUsing = WireTime.AnyUnit.class)
    @JsonProperty("cTime")
    Optional<Instant> createdAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableBill.Builder {}
}
