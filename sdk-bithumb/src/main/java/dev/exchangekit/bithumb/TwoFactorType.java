package dev.exchangekit.bithumb;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Where the user confirms that Korean won move. */
public record TwoFactorType(@JsonValue String wire) implements OpenWord {
    /** In KakaoTalk. */
    public static final TwoFactorType KAKAO = new TwoFactorType("kakao");
}
