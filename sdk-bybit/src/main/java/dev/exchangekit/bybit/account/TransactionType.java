package dev.exchangekit.bybit.account;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.OpenWord;

/** Kind of an entry in the ledger. */
public record TransactionType(@JsonValue String wire) implements OpenWord {
    /** Transferred into the unified account. */
    public static final TransactionType TRANSFER_IN = new TransactionType("TRANSFER_IN");

    /** Transferred out of the unified account. */
    public static final TransactionType TRANSFER_OUT = new TransactionType("TRANSFER_OUT");

    public static final TransactionType TRADE = new TransactionType("TRADE");

    /** Funding of perpetuals, and the settlement of a session of USDC contracts. */
    public static final TransactionType SETTLEMENT = new TransactionType("SETTLEMENT");

    /** Delivery of USDC futures and options. */
    public static final TransactionType DELIVERY = new TransactionType("DELIVERY");

    public static final TransactionType LIQUIDATION = new TransactionType("LIQUIDATION");

    /** Automatic deleveraging. */
    public static final TransactionType ADL = new TransactionType("ADL");

    public static final TransactionType AIRDROP = new TransactionType("AIRDROP");

    /** A bonus was claimed. */
    public static final TransactionType BONUS = new TransactionType("BONUS");

    /** A bonus expired. */
    public static final TransactionType BONUS_RECOLLECT = new TransactionType("BONUS_RECOLLECT");

    public static final TransactionType FEE_REFUND = new TransactionType("FEE_REFUND");

    /** Interest on what was borrowed. */
    public static final TransactionType INTEREST = new TransactionType("INTEREST");

    /** Conversion, also when a loan is liquidated. */
    public static final TransactionType CURRENCY_BUY = new TransactionType("CURRENCY_BUY");

    /** Conversion, also when a loan is liquidated. */
    public static final TransactionType CURRENCY_SELL = new TransactionType("CURRENCY_SELL");

    public static final TransactionType BORROWED_AMOUNT_INS_LOAN = new TransactionType("BORROWED_AMOUNT_INS_LOAN");
    public static final TransactionType PRINCIPLE_REPAYMENT_INS_LOAN =
            new TransactionType("PRINCIPLE_REPAYMENT_INS_LOAN");
    public static final TransactionType INTEREST_REPAYMENT_INS_LOAN =
            new TransactionType("INTEREST_REPAYMENT_INS_LOAN");

    /** Liquidation of an institutional loan. */
    public static final TransactionType AUTO_SOLD_COLLATERAL_INS_LOAN =
            new TransactionType("AUTO_SOLD_COLLATERAL_INS_LOAN");

    /** Liquidation of an institutional loan. */
    public static final TransactionType AUTO_BUY_LIABILITY_INS_LOAN =
            new TransactionType("AUTO_BUY_LIABILITY_INS_LOAN");

    public static final TransactionType AUTO_PRINCIPLE_REPAYMENT_INS_LOAN =
            new TransactionType("AUTO_PRINCIPLE_REPAYMENT_INS_LOAN");
    public static final TransactionType AUTO_INTEREST_REPAYMENT_INS_LOAN =
            new TransactionType("AUTO_INTEREST_REPAYMENT_INS_LOAN");

    /** Transferred in as an OTC loan was liquidated. */
    public static final TransactionType TRANSFER_IN_INS_LOAN = new TransactionType("TRANSFER_IN_INS_LOAN");

    /** Transferred out as an OTC loan was liquidated. */
    public static final TransactionType TRANSFER_OUT_INS_LOAN = new TransactionType("TRANSFER_OUT_INS_LOAN");

    /** Sold to repay everything at once. */
    public static final TransactionType SPOT_REPAYMENT_SELL = new TransactionType("SPOT_REPAYMENT_SELL");

    /** Bought to repay everything at once. */
    public static final TransactionType SPOT_REPAYMENT_BUY = new TransactionType("SPOT_REPAYMENT_BUY");

    /** Leveraged tokens. */
    public static final TransactionType TOKENS_SUBSCRIPTION = new TransactionType("TOKENS_SUBSCRIPTION");

    /** Leveraged tokens. */
    public static final TransactionType TOKENS_REDEMPTION = new TransactionType("TOKENS_REDEMPTION");

    /** Taken back by the exchange. */
    public static final TransactionType AUTO_DEDUCTION = new TransactionType("AUTO_DEDUCTION");

    public static final TransactionType FLEXIBLE_STAKING_SUBSCRIPTION =
            new TransactionType("FLEXIBLE_STAKING_SUBSCRIPTION");
    public static final TransactionType FLEXIBLE_STAKING_REDEMPTION =
            new TransactionType("FLEXIBLE_STAKING_REDEMPTION");
    public static final TransactionType FIXED_STAKING_SUBSCRIPTION = new TransactionType("FIXED_STAKING_SUBSCRIPTION");
    public static final TransactionType FLEXIBLE_STAKING_REFUND = new TransactionType("FLEXIBLE_STAKING_REFUND");
    public static final TransactionType FIXED_STAKING_REFUND = new TransactionType("FIXED_STAKING_REFUND");
    public static final TransactionType PREMARKET_TRANSFER_OUT = new TransactionType("PREMARKET_TRANSFER_OUT");
    public static final TransactionType PREMARKET_DELIVERY_SELL_NEW_COIN =
            new TransactionType("PREMARKET_DELIVERY_SELL_NEW_COIN");
    public static final TransactionType PREMARKET_DELIVERY_BUY_NEW_COIN =
            new TransactionType("PREMARKET_DELIVERY_BUY_NEW_COIN");
    public static final TransactionType PREMARKET_DELIVERY_PLEDGE_PAY_SELLER =
            new TransactionType("PREMARKET_DELIVERY_PLEDGE_PAY_SELLER");
    public static final TransactionType PREMARKET_DELIVERY_PLEDGE_BACK =
            new TransactionType("PREMARKET_DELIVERY_PLEDGE_BACK");
    public static final TransactionType PREMARKET_ROLLBACK_PLEDGE_BACK =
            new TransactionType("PREMARKET_ROLLBACK_PLEDGE_BACK");
    public static final TransactionType PREMARKET_ROLLBACK_PLEDGE_PENALTY_TO_BUYER =
            new TransactionType("PREMARKET_ROLLBACK_PLEDGE_PENALTY_TO_BUYER");
    public static final TransactionType CUSTODY_NETWORK_FEE = new TransactionType("CUSTODY_NETWORK_FEE");
    public static final TransactionType CUSTODY_SETTLE_FEE = new TransactionType("CUSTODY_SETTLE_FEE");
    public static final TransactionType CUSTODY_LOCK = new TransactionType("CUSTODY_LOCK");
    public static final TransactionType CUSTODY_UNLOCK = new TransactionType("CUSTODY_UNLOCK");
    public static final TransactionType CUSTODY_UNLOCK_REFUND = new TransactionType("CUSTODY_UNLOCK_REFUND");

    /** Crypto loan. */
    public static final TransactionType LOANS_BORROW_FUNDS = new TransactionType("LOANS_BORROW_FUNDS");

    /** Repayment of a crypto loan. */
    public static final TransactionType LOANS_PLEDGE_ASSET = new TransactionType("LOANS_PLEDGE_ASSET");

    public static final TransactionType BONUS_TRANSFER_IN = new TransactionType("BONUS_TRANSFER_IN");
    public static final TransactionType BONUS_TRANSFER_OUT = new TransactionType("BONUS_TRANSFER_OUT");
    public static final TransactionType PEF_TRANSFER_IN = new TransactionType("PEF_TRANSFER_IN");
    public static final TransactionType PEF_TRANSFER_OUT = new TransactionType("PEF_TRANSFER_OUT");
    public static final TransactionType PEF_PROFIT_SHARE = new TransactionType("PEF_PROFIT_SHARE");
    public static final TransactionType ONCHAINEARN_SUBSCRIPTION = new TransactionType("ONCHAINEARN_SUBSCRIPTION");
    public static final TransactionType ONCHAINEARN_REDEMPTION = new TransactionType("ONCHAINEARN_REDEMPTION");
    public static final TransactionType ONCHAINEARN_REFUND = new TransactionType("ONCHAINEARN_REFUND");
    public static final TransactionType STRUCTURE_PRODUCT_SUBSCRIPTION =
            new TransactionType("STRUCTURE_PRODUCT_SUBSCRIPTION");
    public static final TransactionType STRUCTURE_PRODUCT_REFUND = new TransactionType("STRUCTURE_PRODUCT_REFUND");
    public static final TransactionType CLASSIC_WEALTH_MANAGEMENT_SUBSCRIPTION =
            new TransactionType("CLASSIC_WEALTH_MANAGEMENT_SUBSCRIPTION");

    /** Misspelt by the exchange. */
    public static final TransactionType PREMIMUM_WEALTH_MANAGEMENT_SUBSCRIPTION =
            new TransactionType("PREMIMUM_WEALTH_MANAGEMENT_SUBSCRIPTION");

    /** Misspelt by the exchange. */
    public static final TransactionType PREMIMUM_WEALTH_MANAGEMENT_REFUND =
            new TransactionType("PREMIMUM_WEALTH_MANAGEMENT_REFUND");

    public static final TransactionType LIQUIDITY_MINING_SUBSCRIPTION =
            new TransactionType("LIQUIDITY_MINING_SUBSCRIPTION");
    public static final TransactionType LIQUIDITY_MINING_REFUND = new TransactionType("LIQUIDITY_MINING_REFUND");

    /** Private wealth management. */
    public static final TransactionType PWM_SUBSCRIPTION = new TransactionType("PWM_SUBSCRIPTION");

    /** Private wealth management. */
    public static final TransactionType PWM_REFUND = new TransactionType("PWM_REFUND");

    public static final TransactionType DEFI_INVESTMENT_SUBSCRIPTION =
            new TransactionType("DEFI_INVESTMENT_SUBSCRIPTION");
    public static final TransactionType DEFI_INVESTMENT_REFUND = new TransactionType("DEFI_INVESTMENT_REFUND");
    public static final TransactionType DEFI_INVESTMENT_REDEMPTION = new TransactionType("DEFI_INVESTMENT_REDEMPTION");
    public static final TransactionType INSTITUTION_LOAN_IN = new TransactionType("INSTITUTION_LOAN_IN");
    public static final TransactionType INSTITUTION_PAYBACK_PRINCIPAL_OUT =
            new TransactionType("INSTITUTION_PAYBACK_PRINCIPAL_OUT");
    public static final TransactionType INSTITUTION_PAYBACK_INTEREST_OUT =
            new TransactionType("INSTITUTION_PAYBACK_INTEREST_OUT");

    /** Collateral of an institutional loan was sold. */
    public static final TransactionType INSTITUTION_EXCHANGE_SELL = new TransactionType("INSTITUTION_EXCHANGE_SELL");

    /** The liability of an institutional loan was bought. */
    public static final TransactionType INSTITUTION_EXCHANGE_BUY = new TransactionType("INSTITUTION_EXCHANGE_BUY");

    /** Repayment forced by a liquidation. */
    public static final TransactionType INSTITUTION_LIQ_PRINCIPAL_OUT =
            new TransactionType("INSTITUTION_LIQ_PRINCIPAL_OUT");

    /** Interest forced by a liquidation. */
    public static final TransactionType INSTITUTION_LIQ_INTEREST_OUT =
            new TransactionType("INSTITUTION_LIQ_INTEREST_OUT");

    public static final TransactionType INSTITUTION_LOAN_TRANSFER_IN =
            new TransactionType("INSTITUTION_LOAN_TRANSFER_IN");
    public static final TransactionType INSTITUTION_LOAN_TRANSFER_OUT =
            new TransactionType("INSTITUTION_LOAN_TRANSFER_OUT");
    public static final TransactionType INSTITUTION_LOAN_WITHOUT_WITHDRAW =
            new TransactionType("INSTITUTION_LOAN_WITHOUT_WITHDRAW");
    public static final TransactionType INSTITUTION_LOAN_RESERVE_IN =
            new TransactionType("INSTITUTION_LOAN_RESERVE_IN");
    public static final TransactionType INSTITUTION_LOAN_RESERVE_OUT =
            new TransactionType("INSTITUTION_LOAN_RESERVE_OUT");
    public static final TransactionType SPREAD_FEE_OUT = new TransactionType("SPREAD_FEE_OUT");

    /** MNT was recalled. */
    public static final TransactionType PLATFORM_TOKEN_MNT_LIQRECALLEDMMNT =
            new TransactionType("PLATFORM_TOKEN_MNT_LIQRECALLEDMMNT");

    /** MNT was returned. */
    public static final TransactionType PLATFORM_TOKEN_MNT_LIQRETURNEDMNT =
            new TransactionType("PLATFORM_TOKEN_MNT_LIQRETURNEDMNT");

    /** Borrowed by hand or automatically. */
    public static final TransactionType BORROW = new TransactionType("BORROW");

    /** Repaid by hand or automatically. */
    public static final TransactionType REPAY = new TransactionType("REPAY");

    /** Converted for a repayment. */
    public static final TransactionType CONVERT = new TransactionType("CONVERT");

    public static final TransactionType BROKER_ABACCOUNT_FEE = new TransactionType("BROKER_ABACCOUNT_FEE");
    public static final TransactionType EARNING_REDEMPTION_SELL = new TransactionType("EARNING_REDEMPTION_SELL");
    public static final TransactionType EARNING_REDEMPTION_BUY = new TransactionType("EARNING_REDEMPTION_BUY");
    public static final TransactionType DBS_CASH_OUT = new TransactionType("DBS_CASH_OUT");
    public static final TransactionType DBS_CASH_IN = new TransactionType("DBS_CASH_IN");
    public static final TransactionType DBS_CASH_OUT_TR = new TransactionType("DBS_CASH_OUT_TR");
    public static final TransactionType DBS_CASH_IN_TR = new TransactionType("DBS_CASH_IN_TR");
    public static final TransactionType CUSTODY_CASH_RECOVER_TR = new TransactionType("CUSTODY_CASH_RECOVER_TR");
    public static final TransactionType ALPHA_SMALL_TOKEN_REFUND = new TransactionType("ALPHA_SMALL_TOKEN_REFUND");
    public static final TransactionType TWAP_BUDGET_AIRDROP = new TransactionType("TWAP_BUDGET_AIRDROP");
    public static final TransactionType TWAP_BUDGET_RECALL = new TransactionType("TWAP_BUDGET_RECALL");
    public static final TransactionType FLOATING_TO_FIXED_BORROW = new TransactionType("FLOATING_TO_FIXED_BORROW");
    public static final TransactionType FLOATING_TO_FIXED_REPAY = new TransactionType("FLOATING_TO_FIXED_REPAY");
    public static final TransactionType IDN_CONVERT_IN = new TransactionType("IDN_CONVERT_IN");
    public static final TransactionType IDN_CONVERT_OUT = new TransactionType("IDN_CONVERT_OUT");
}
