package dev.exchangekit.bitget.sim;

import java.util.Locale;

/** A wallet of a classic account. Each has balances, orders, positions and settings of its own. */
public enum ClassicWallet {
    SPOT,
    USDT_FUTURES,
    COIN_FUTURES,
    USDC_FUTURES;

    /** Returns the wallet that a product line trades from. */
    public static ClassicWallet of(Product product) {
        return valueOf(product.name());
    }

    /** Returns its name as an account type on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether it can hold an asset. */
    public boolean holds(String asset) {
        return switch (this) {
            case SPOT -> true;
            case USDT_FUTURES -> asset.equals("USDT");
            case USDC_FUTURES -> asset.equals("USDC");
            case COIN_FUTURES -> !asset.startsWith("USD");
        };
    }
}
