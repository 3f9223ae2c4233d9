package dev.exchangekit.bybit.asset;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Part of an account, as the overview of assets divides it. */
public record AssetAccountType(@JsonValue String wire) implements OpenWord {
    public static final AssetAccountType FUNDING = new AssetAccountType("FundingAccount");

    public static final AssetAccountType UNIFIED = new AssetAccountType("UnifiedTradingAccount");

    public static final AssetAccountType EARN = new AssetAccountType("Earn");

    public static final AssetAccountType TRADING_BOT = new AssetAccountType("TradingBot");

    public static final AssetAccountType COPY_TRADING = new AssetAccountType("CopyTrading");

    public static final AssetAccountType CRYPTO_LOANS = new AssetAccountType("CryptoLoans");

    public static final AssetAccountType CRYPTO_LOANS_LEGACY = new AssetAccountType("CryptoLoans_legacy");

    public static final AssetAccountType PAY_LATER = new AssetAccountType("PayLater");

    /** What answers say for {@link #PAY_LATER}. */
    public static final AssetAccountType BYBIT_PAY_LATER = new AssetAccountType("BybitPayLater");

    public static final AssetAccountType LAUNCHPOOL = new AssetAccountType("Launchpool");

    public static final AssetAccountType TRADFI = new AssetAccountType("TradFi");

    public static final AssetAccountType MARGIN_STAKED_SOL = new AssetAccountType("MarginStakedSOL");

    public static final AssetAccountType ALPHA = new AssetAccountType("Alpha");
}
