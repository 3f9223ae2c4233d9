package dev.exchangekit.bybit.market;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Name of a fee group. */
public record FeeGroupName(@JsonValue String wire) implements OpenWord {
    public static final FeeGroupName MAJOR_COINS = new FeeGroupName("G1(Major Coins)");
    public static final FeeGroupName HIGH_GROWTH = new FeeGroupName("G2(High Growth)");
    public static final FeeGroupName MID_TIER_LIQUIDITY = new FeeGroupName("G3(Mid-Tier Liquidity)");
    public static final FeeGroupName MID_TIER_ACTIVATION = new FeeGroupName("G4(Mid-Tier Activation)");
    public static final FeeGroupName LONG_TAIL = new FeeGroupName("G5(Long Tail)");
    public static final FeeGroupName INNOVATION_ZONE = new FeeGroupName("Innovation-Zone");
    public static final FeeGroupName PRE_LISTING = new FeeGroupName("Pre-listing");
    public static final FeeGroupName USDC_CONTRACTS = new FeeGroupName("USDC");

    /** Perpetuals on stocks and commodities. */
    public static final FeeGroupName TRADFI_PERPETUALS = new FeeGroupName("G9(Stock & Commodity Tradfi Perp)");
}
