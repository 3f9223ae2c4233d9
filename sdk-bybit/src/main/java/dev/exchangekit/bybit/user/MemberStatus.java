package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** State of a sub-account; on the wire a number. */
public record MemberStatus(@JsonValue String wire) implements OpenWord {
    public static final MemberStatus NORMAL = new MemberStatus("1");
    public static final MemberStatus LOGIN_BANNED = new MemberStatus("2");
    public static final MemberStatus FROZEN = new MemberStatus("4");
}
