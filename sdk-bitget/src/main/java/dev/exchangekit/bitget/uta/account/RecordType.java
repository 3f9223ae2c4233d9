package dev.exchangekit.bitget.uta.account;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** What made an entry of the ledger. */
public record RecordType(@JsonValue String wire) implements OpenWord {
    public static final RecordType TRANSFER_IN = new RecordType("TRANSFER_IN");

    public static final RecordType TRANSFER_OUT = new RecordType("TRANSFER_OUT");

    /** Spot and margin: paid for a trade. */
    public static final RecordType ORDER_DEALT_OUT = new RecordType("ORDER_DEALT_FROZEN_OUT");

    /** Spot and margin: received for a trade. */
    public static final RecordType ORDER_DEALT_IN = new RecordType("ORDER_DEALT_IN");

    /** Fee of an order. */
    public static final RecordType FEE = new RecordType("ORDER_PLF_FEE_OUT");

    /** Given in a redemption. */
    public static final RecordType REDEEM_OUT = new RecordType("EXCHANGE_SOURCE_TOKEN_USER_OUT");

    /** Received in a redemption. */
    public static final RecordType REDEEM_IN = new RecordType("EXCHANGE_TARGET_TOKEN_USER_IN");

    public static final RecordType OPEN_LONG = new RecordType("OPEN_LONG");

    public static final RecordType OPEN_SHORT = new RecordType("OPEN_SHORT");

    /** Futures in one-way mode. */
    public static final RecordType BUY = new RecordType("BUY_DEAL");

    /** Futures in one-way mode. */
    public static final RecordType SELL = new RecordType("SELL_DEAL");

    public static final RecordType CLOSE_LONG = new RecordType("CLOSE_LONG");

    public static final RecordType CLOSE_SHORT = new RecordType("CLOSE_SHORT");

    /** Forced reduction. */
    public static final RecordType FORCED_CLOSE_LONG = new RecordType("FORCE_CLOSE_LONG");

    /** Forced reduction. */
    public static final RecordType FORCED_CLOSE_SHORT = new RecordType("FORCE_CLOSE_SHORT");

    public static final RecordType LIQUIDATED_LONG = new RecordType("BURST_CLOSE_LONG");

    public static final RecordType LIQUIDATED_SHORT = new RecordType("BURST_CLOSE_SHORT");

    /** A long position set off against a short one. */
    public static final RecordType OFFSET_LONG = new RecordType("OFFSET_REDUCE_CLOSE_LONG");

    /** A short position set off against a long one. */
    public static final RecordType OFFSET_SHORT = new RecordType("OFFSET_REDUCE_CLOSE_SHORT");

    /** Forced reduction in one-way mode. */
    public static final RecordType FORCED_BUY = new RecordType("FORCE_BUY_SSM");

    /** Forced reduction in one-way mode. */
    public static final RecordType FORCED_SELL = new RecordType("FORCE_SELL_SSM");

    /** Liquidation in one-way mode. */
    public static final RecordType LIQUIDATED_BUY = new RecordType("BURST_BUY_SSM");

    /** Liquidation in one-way mode. */
    public static final RecordType LIQUIDATED_SELL = new RecordType("BURST_SELL_SSM");

    public static final RecordType RISK_LIQUIDATION_IN = new RecordType("RISK_LIQ_USER_IN");

    public static final RecordType RISK_LIQUIDATION_OUT = new RecordType("RISK_LIQ_USER_OUT");

    /** Interest on what was borrowed. */
    public static final RecordType INTEREST = new RecordType("INTEREST_SETTLEMENT_OUT");

    /** Funding received. */
    public static final RecordType FUNDING_IN = new RecordType("CONTRACT_MAIN_SETTLE_FEE_USER_IN");

    /** Funding paid. */
    public static final RecordType FUNDING_OUT = new RecordType("CONTRACT_MAIN_SETTLE_FEE_USER_OUT");

    /** Cash dividend of a stock contract, received. */
    public static final RecordType DIVIDEND_FUNDING_IN = new RecordType("RWA_CONTRACT_MAIN_SETTLE_FEE_USER_IN");

    /** Cash dividend of a stock contract, paid. */
    public static final RecordType DIVIDEND_FUNDING_OUT = new RecordType("RWA_CONTRACT_MAIN_SETTLE_FEE_USER_OUT");

    /** A stock contract was rebased. */
    public static final RecordType REBASE_OPEN_LONG = new RecordType("RWA_CONTRACT_REBASE_USER_OPEN_LONG");

    /** A stock contract was rebased. */
    public static final RecordType REBASE_OPEN_SHORT = new RecordType("RWA_CONTRACT_REBASE_USER_OPEN_SHORT");

    /** A stock contract was rebased. */
    public static final RecordType REBASE_CLOSE_LONG = new RecordType("RWA_CONTRACT_REBASE_USER_CLOSE_LONG");

    /** A stock contract was rebased. */
    public static final RecordType REBASE_CLOSE_SHORT = new RecordType("RWA_CONTRACT_REBASE_USER_CLOSE_SHORT");

    /** A stock contract was rebased in one-way mode. */
    public static final RecordType REBASE_BUY = new RecordType("RWA_CONTRACT_REBASE_USER_BUY_IN_SSM");

    /** A stock contract was rebased in one-way mode. */
    public static final RecordType REBASE_SELL = new RecordType("RWA_CONTRACT_REBASE_USER_SELL_IN_SSM");

    /** Moved for copy trading. */
    public static final RecordType COPY_TRANSFER_OUT = new RecordType("TRACE_TRANSFER_USER_OUT");

    /** Moved for copy trading. */
    public static final RecordType COPY_TRANSFER_IN = new RecordType("TRACE_TRANSFER_USER_IN");

    /** Given back by copy trading. */
    public static final RecordType COPY_TRANSFER_REFUND = new RecordType("TRACE_TRANSFER_REFUND_IN");

    /** Institutional loan. */
    public static final RecordType LOAN_BORROWED = new RecordType("BORROW");

    public static final RecordType LOAN_RESERVE_IN = new RecordType("RESERVE_TRANSFER_IN");

    public static final RecordType LOAN_RESERVE_OUT = new RecordType("RESERVE_TRANSFER_OUT");

    /** Institutional loan. */
    public static final RecordType LOAN_REPAID = new RecordType("REPAYMENT");

    /** Institutional loan. */
    public static final RecordType LOAN_INTEREST_REPAID = new RecordType("INTEREST_REPAYMENT");

    public static final RecordType LIQUIDATION_FUND_IN = new RecordType("LIQ_FUND_IN");

    public static final RecordType LIQUIDATION_FUND_OUT = new RecordType("LIQ_FUND_OUT");

    public static final RecordType LIQUIDATION_CONVERT_IN = new RecordType("LIQ_CONVERT_IN");

    public static final RecordType LIQUIDATION_CONVERT_OUT = new RecordType("LIQ_CONVERT_OUT");

    public static final RecordType LIQUIDATION_TRANSFER_IN = new RecordType("LIQ_TRANSFER_IN");

    public static final RecordType LIQUIDATION_TRANSFER_OUT = new RecordType("LIQ_TRANSFER_OUT");

    public static final RecordType LIQUIDATION_FEE = new RecordType("LIQ_FEE");

    public static final RecordType LIQUIDATION_REPAYMENT = new RecordType("LIQ_REPAYMENT");
}
