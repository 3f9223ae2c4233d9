package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What a key may do; most words end in r for reading or w for reading and writing. */
public record Authority(@JsonValue String wire) implements OpenWord {
    /** Everything may be read; an older word. */
    public static final Authority READ_ONLY = new Authority("readonly");

    /** Trading; an older word. */
    public static final Authority TRADE = new Authority("trade");

    public static final Authority FUTURES_ORDERS_READ = new Authority("coor");

    public static final Authority FUTURES_ORDERS = new Authority("coow");

    public static final Authority FUTURES_POSITIONS_READ = new Authority("cpor");

    public static final Authority FUTURES_POSITIONS = new Authority("cpow");

    public static final Authority SPOT_READ = new Authority("stor");

    public static final Authority SPOT = new Authority("stow");

    public static final Authority MARGIN_READ = new Authority("smor");

    public static final Authority MARGIN = new Authority("smow");

    public static final Authority COPY_TRADING_READ = new Authority("ttor");

    public static final Authority COPY_TRADING = new Authority("ttow");

    public static final Authority TRANSFER_READ = new Authority("wtor");

    public static final Authority TRANSFER = new Authority("wtow");

    public static final Authority WITHDRAW = new Authority("wwow");

    public static final Authority SUB_ACCOUNTS_READ = new Authority("chor");

    public static final Authority SUB_ACCOUNTS = new Authority("chow");

    public static final Authority TAX_READ = new Authority("taxr");

    public static final Authority TAX = new Authority("taxw");

    public static final Authority P2P_READ = new Authority("p2pr");

    public static final Authority P2P = new Authority("p2p");

    public static final Authority LOAN_READ = new Authority("pllr");

    public static final Authority LOAN = new Authority("pllw");
}
