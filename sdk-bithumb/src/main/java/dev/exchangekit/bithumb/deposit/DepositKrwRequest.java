package dev.exchangekit.bithumb.deposit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.TwoFactorType;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** A deposit of Korean won from the registered bank account. It carries no id of yours. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDepositKrwRequest.class)
@JsonDeserialize(builder = DepositKrwRequest.Builder.class)
public interface DepositKrwRequest {
    /** Korean won; required. */
    BigDecimal amount();

    /** Where the user confirms it; in KakaoTalk if absent. */
    @JsonProperty("two_factor_type")
    @Value.Default
    default TwoFactorType twoFactorType() {
        return TwoFactorType.KAKAO;
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.positive("amount", amount());
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableDepositKrwRequest.Builder {}
}
