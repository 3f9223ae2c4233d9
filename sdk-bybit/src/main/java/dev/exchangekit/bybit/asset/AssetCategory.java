package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Category of products within a part of an account. */
public record AssetCategory(@JsonValue String wire) implements OpenWord {
    public static final AssetCategory EASY_EARN = new AssetCategory("Easy Earn");

    public static final AssetCategory FUTURES_GRID_BOT = new AssetCategory("Futures Grid Bot");

    public static final AssetCategory FUTURES_COMBO_BOT = new AssetCategory("Futures Combo Bot");

    public static final AssetCategory FUTURES_MARTINGALE_BOT = new AssetCategory("Futures Martingale Bot");

    public static final AssetCategory COPY_TRADING_CLASSIC = new AssetCategory("Copy Trading Classic");

    public static final AssetCategory COPY_TRADING_TRADFI = new AssetCategory("Copy Trading TradFi");

    public static final AssetCategory COPY_TRADING_PRO = new AssetCategory("Copy Trading Pro");

    /** Tokens of Alpha. */
    public static final AssetCategory ALPHA_TRADE = new AssetCategory("trade");

    /** Liquidity positions of Alpha. */
    public static final AssetCategory ALPHA_FARM = new AssetCategory("farm");

    public static final AssetCategory PREDICTION = new AssetCategory("Predication");
}
