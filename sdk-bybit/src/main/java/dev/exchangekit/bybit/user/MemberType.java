package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of a sub-account; on the wire a number. */
public record MemberType(@JsonValue String wire) implements OpenWord {
    public static final MemberType NORMAL = new MemberType("1");
    public static final MemberType CUSTODIAL = new MemberType("6");
}
