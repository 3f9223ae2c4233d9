package dev.exchangekit.bybit.trade;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What an execution stands for. */
public record ExecType(@JsonValue String wire) implements OpenWord {
    /** A fill. */
    public static final ExecType TRADE = new ExecType("Trade");

    /** Auto-deleveraging. */
    public static final ExecType ADL_TRADE = new ExecType("AdlTrade");

    /** A funding fee; no trade. */
    public static final ExecType FUNDING = new ExecType("Funding");

    /** Takeover by the liquidation engine. */
    public static final ExecType BUST_TRADE = new ExecType("BustTrade");

    /** Delivery of futures, or a position closed because of delisting. */
    public static final ExecType DELIVERY = new ExecType("Delivery");

    /** Settlement of inverse futures. */
    public static final ExecType SETTLE = new ExecType("Settle");

    /** Profit of a trading session, settled; in the closed profits only. */
    public static final ExecType SESSION_SETTLE_PNL = new ExecType("SessionSettlePnL");

    public static final ExecType BLOCK_TRADE = new ExecType("BlockTrade");
    public static final ExecType MOVE_POSITION = new ExecType("MovePosition");

    /** A leg of a spread trade. */
    public static final ExecType FUTURE_SPREAD = new ExecType("FutureSpread");

    /** Stock split or reverse stock split. */
    public static final ExecType CORPORATE_ACTION = new ExecType("CorporateAction");

    /** Of classic accounts; not for queries. */
    public static final ExecType UNKNOWN = new ExecType("UNKNOWN");
}
