package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Number of a fee group. */
public record FeeGroupId(@JsonValue String wire) implements OpenWord {
    public static final FeeGroupId MAJOR_COINS = new FeeGroupId("1");
    public static final FeeGroupId HIGH_GROWTH = new FeeGroupId("2");
    public static final FeeGroupId MID_TIER_LIQUIDITY = new FeeGroupId("3");
    public static final FeeGroupId MID_TIER_ACTIVATION = new FeeGroupId("4");
    public static final FeeGroupId LONG_TAIL = new FeeGroupId("5");
    public static final FeeGroupId INNOVATION_ZONE = new FeeGroupId("6");
    public static final FeeGroupId PRE_LISTING = new FeeGroupId("7");
    public static final FeeGroupId USDC_CONTRACTS = new FeeGroupId("8");

    /** Perpetuals on stocks and commodities. */
    public static final FeeGroupId TRADFI_PERPETUALS = new FeeGroupId("9");
}
