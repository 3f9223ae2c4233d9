package dev.exchangekit.bitget.common;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Language of announcements. Bitget answers in English where it does not know one. */
public record Language(@JsonValue String wire) implements OpenWord {
    public static final Language ENGLISH = new Language("en_US");

    public static final Language CHINESE = new Language("zh_CN");
}
