package dev.exchangekit.bybit.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Service of the exchange. */
public record ServiceType(@JsonValue String wire) implements OpenWord {
    public static final ServiceType TRADING = new ServiceType("1");
    public static final ServiceType TRADING_OVER_HTTP = new ServiceType("2");
    public static final ServiceType TRADING_OVER_WEBSOCKET = new ServiceType("3");
    public static final ServiceType PRIVATE_STREAM = new ServiceType("4");
    public static final ServiceType MARKET_DATA = new ServiceType("5");
}
