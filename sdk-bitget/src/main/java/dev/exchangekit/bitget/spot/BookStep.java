package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How far the prices of a spot order book are merged: not at all by {@code step0}, the more the higher the number. */
public record BookStep(@JsonValue String wire) implements OpenWord {
    /** Not merged. */
    public static final BookStep STEP_0 = new BookStep("step0");

    public static final BookStep STEP_1 = new BookStep("step1");

    public static final BookStep STEP_2 = new BookStep("step2");

    public static final BookStep STEP_3 = new BookStep("step3");

    public static final BookStep STEP_4 = new BookStep("step4");

    public static final BookStep STEP_5 = new BookStep("step5");
}
