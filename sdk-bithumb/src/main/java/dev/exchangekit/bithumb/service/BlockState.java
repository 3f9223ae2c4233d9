package dev.exchangekit.bithumb.service;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** How far the exchange is behind a network. */
public record BlockState(@JsonValue String wire) implements OpenWord {
    public static final BlockState NORMAL = new BlockState("normal");

    public static final BlockState DELAYED = new BlockState("delayed");

    /** Not connected, for example during maintenance. */
    public static final BlockState INACTIVE = new BlockState("inactive");
}
