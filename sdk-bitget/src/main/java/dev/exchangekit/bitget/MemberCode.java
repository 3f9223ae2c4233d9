package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Korean exchange that receives a withdrawal. */
public record MemberCode(@JsonValue String wire) implements OpenWord {
    public static final MemberCode BITHUMB = new MemberCode("bithumb");

    public static final MemberCode KORBIT = new MemberCode("korbit");

    public static final MemberCode COINONE = new MemberCode("coinone");
}
