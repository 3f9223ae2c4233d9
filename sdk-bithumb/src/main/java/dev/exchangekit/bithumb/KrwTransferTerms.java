package dev.exchangekit.bithumb;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.exchangekit.core.spi.Check;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** A deposit or withdrawal of Korean won. */
public interface KrwTransferTerms {
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
}
