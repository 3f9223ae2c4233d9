package dev.exchangekit.bithumb.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How serious an alert is. */
public record AlertStep(@JsonValue String wire) implements OpenWord {
    /** The lowest. */
    public static final AlertStep CAUTION = new AlertStep("CAUTION");

    public static final AlertStep WARNING = new AlertStep("WARNING");

    /** The highest. */
    public static final AlertStep DANGER = new AlertStep("DANGER");
}
