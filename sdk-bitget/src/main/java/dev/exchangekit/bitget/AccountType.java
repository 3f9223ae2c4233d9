package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Account that money lies in. */
public record AccountType(@JsonValue String wire) implements OpenWord {
    /** Spot account; the funding account of a unified account. */
    public static final AccountType SPOT = new AccountType("spot");

    /** Funding account, also called OTC account. */
    public static final AccountType P2P = new AccountType("p2p");

    /** Futures margined in their base coin. */
    public static final AccountType COIN_FUTURES = new AccountType("coin_futures");

    /** Futures margined in USDT. */
    public static final AccountType USDT_FUTURES = new AccountType("usdt_futures");

    /** Futures margined in USDC. */
    public static final AccountType USDC_FUTURES = new AccountType("usdc_futures");

    /** Margin trading with one account behind all pairs. */
    public static final AccountType CROSSED_MARGIN = new AccountType("crossed_margin");

    /** Margin trading with an account for each pair. */
    public static final AccountType ISOLATED_MARGIN = new AccountType("isolated_margin");

    /** Unified account. */
    public static final AccountType UTA = new AccountType("uta");

    /** Unified account in records: the documentation lists this word there and shows {@link #UTA}. */
    public static final AccountType UNIFIED = new AccountType("unified");
}
