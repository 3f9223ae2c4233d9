package dev.exchangekit.bithumb.withdrawal;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Whether somebody is a person or a company. */
public record PersonType(@JsonValue String wire) implements OpenWord {
    public static final PersonType PERSONAL = new PersonType("personal");

    public static final PersonType CORPORATION = new PersonType("corporation");
}
