package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.bithumb.TwoFactorType;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** A withdrawal of Korean won to the registered bank account. It carries no id of yours. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWithdrawKrwRequest.class)
@JsonDeserialize(builder = WithdrawKrwRequest.Builder.class)
public interface WithdrawKrwRequest {
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
    class Builder extends ImmutableWithdrawKrwRequest.Builder {}
}
