package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Where an order was given. */
public record EnterPoint(@JsonValue String wire) implements OpenWord {
    /** The website. */
    public static final EnterPoint WEB = new EnterPoint("WEB");

    /** The app. */
    public static final EnterPoint APP = new EnterPoint("APP");

    public static final EnterPoint API = new EnterPoint("API");

    /** The exchange itself, usually to liquidate. */
    public static final EnterPoint SYS = new EnterPoint("SYS");

    /** The app on Android. */
    public static final EnterPoint ANDROID = new EnterPoint("ANDROID");

    /** The app on iOS. */
    public static final EnterPoint IOS = new EnterPoint("IOS");
}
