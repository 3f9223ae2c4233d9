package dev.exchangekit.bitget.spot;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of business that changes a spot balance. */
public record BillGroup(@JsonValue String wire) implements OpenWord {
    public static final BillGroup DEPOSIT = new BillGroup("deposit");

    public static final BillGroup WITHDRAW = new BillGroup("withdraw");

    /** Trades. */
    public static final BillGroup TRANSACTION = new BillGroup("transaction");

    public static final BillGroup TRANSFER = new BillGroup("transfer");

    public static final BillGroup LOAN = new BillGroup("loan");

    /** Earning products. */
    public static final BillGroup FINANCIAL = new BillGroup("financial");

    /** As Bitget spells it. */
    public static final BillGroup FIAT = new BillGroup("fait");

    /** Instant swaps. */
    public static final BillGroup CONVERT = new BillGroup("convert");

    /** Trades with other users. */
    public static final BillGroup C2C = new BillGroup("c2c");

    /** Trading before the listing. */
    public static final BillGroup PRE_C2C = new BillGroup("pre_c2c");

    public static final BillGroup ON_CHAIN = new BillGroup("on_chain");

    /** Trading bots. */
    public static final BillGroup STRATEGY = new BillGroup("strategy");

    public static final BillGroup OTHER = new BillGroup("other");
}
