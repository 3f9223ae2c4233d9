package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What differs between exchanges in matching and money, and how much history is kept.
 *
 * @param postOnly what happens to a post-only order that would take
 * @param reduceOnlyExcess what happens to a reduce-only order larger than its position
 * @param spotFeeAsset which asset a spot trade's fee is paid in
 * @param marketPriceCap how far, as a fraction of the best opposite price, a market order may walk the book; null for no
 *     limit
 * @param spotFees the fee rates of new accounts on spot
 * @param contractFees the fee rates of new accounts on contracts
 * @param maxOpenSpotOrders how many open spot orders an account may have in all
 * @param maxOpenContractOrders how many open orders an account may have in one contract
 * @param maxWaitingSpotOrders how many orders an account may have waiting on one spot instrument, those that hold funds
 *     counted apart from those that do not
 * @param maxWaitingContractOrders how many orders an account may have waiting on one contract, exits not counted
 * @param maxPartialExits how many exits for parts of it a position may have
 * @param emptyCandles whether candles without trades appear as flat ones
 * @param orderIds the form of order ids
 * @param tradeIds the form of trade ids
 * @param retainedOrders how many closed orders an account keeps; their client ids stay taken as long
 * @param retainedFills how many fills an account keeps
 * @param retainedTrades how many trades an instrument keeps
 * @param retainedMinutes how many minute candles an instrument keeps
 * @param retainedEvents how many events the exchange keeps
 */
public record SimRules(
        PostOnly postOnly,
        ReduceOnlyExcess reduceOnlyExcess,
        SpotFeeAsset spotFeeAsset,
        @Nullable BigDecimal marketPriceCap,
        SimFeeRates spotFees,
        SimFeeRates contractFees,
        int maxOpenSpotOrders,
        int maxOpenContractOrders,
        int maxWaitingSpotOrders,
        int maxWaitingContractOrders,
        int maxPartialExits,
        boolean emptyCandles,
        SimIds orderIds,
        SimIds tradeIds,
        int retainedOrders,
        int retainedFills,
        int retainedTrades,
        int retainedMinutes,
        int retainedEvents) {

    /** What happens to a post-only order that would take. */
    public enum PostOnly {
        /** It is accepted, then cancelled. */
        CANCEL,
        /** It is refused. */
        REJECT
    }

    /** What happens to a reduce-only order larger than its position. */
    public enum ReduceOnlyExcess {
        /** It is cut to the position. */
        TRUNCATE,
        /** It is refused. */
        REJECT
    }

    /** Which asset a spot trade's fee is paid in. */
    public enum SpotFeeAsset {
        /** The asset received: base on a buy, quote on a sell. */
        RECEIVED,
        /** Always quote; a buy then locks its fee too. */
        QUOTE
    }

    /** Returns a builder holding common rules: post-only cancels, reduce-only is cut, fees in the asset received. */
    public static Builder builder() {
        return new Builder();
    }

    SimFeeRates fees(SimMarket market) {
        return market.isContract() ? contractFees : spotFees;
    }

    /** Collects rules. */
    public static final class Builder {
        private PostOnly postOnly = PostOnly.CANCEL;
        private ReduceOnlyExcess reduceOnlyExcess = ReduceOnlyExcess.TRUNCATE;
        private SpotFeeAsset spotFeeAsset = SpotFeeAsset.RECEIVED;
        private @Nullable BigDecimal marketPriceCap;
        private SimFeeRates spotFees = SimFeeRates.of("0.001", "0.001");
        private SimFeeRates contractFees = SimFeeRates.of("0.0002", "0.00055");
        private int maxOpenSpotOrders = 500;
        private int maxOpenContractOrders = 500;
        private int maxWaitingSpotOrders = 30;
        private int maxWaitingContractOrders = 10;
        private int maxPartialExits = 20;
        private boolean emptyCandles = true;
        private SimIds orderIds = SimIds.NUMBERS_ON_SPOT;
        private SimIds tradeIds = SimIds.NUMBERS_ON_SPOT;
        private int retainedOrders = 10_000;
        private int retainedFills = 10_000;
        private int retainedTrades = 2_000;
        private int retainedMinutes = 10_080;
        private int retainedEvents = 20_000;

        private Builder() {}

        /** Sets what happens to a post-only order that would take; cancelled by default. */
        public Builder postOnly(PostOnly value) {
            postOnly = value;
            return this;
        }

        /** Sets what happens to a reduce-only order larger than its position; cut by default. */
        public Builder reduceOnlyExcess(ReduceOnlyExcess value) {
            reduceOnlyExcess = value;
            return this;
        }

        /** Sets which asset a spot fee is paid in; the asset received by default. */
        public Builder spotFeeAsset(SpotFeeAsset value) {
            spotFeeAsset = value;
            return this;
        }

        /** Sets the price cap of market orders as a fraction; none by default. */
        public Builder marketPriceCap(String fraction) {
            marketPriceCap = new BigDecimal(fraction);
            return this;
        }

        /** Sets the fee rates of new accounts; spot 0.1 %, contracts 0.02 % and 0.055 % by default. */
        public Builder fees(SimFeeRates spot, SimFeeRates contracts) {
            spotFees = spot;
            contractFees = contracts;
            return this;
        }

        /** Sets the open order limits: spot in all, contracts per symbol; 500 each by default. */
        public Builder maxOpenOrders(int spot, int perContract) {
            maxOpenSpotOrders = spot;
            maxOpenContractOrders = perContract;
            return this;
        }

        /** Sets the limits of waiting orders: per spot instrument, per contract, and exits per position; 30, 10, 20. */
        public Builder maxWaitingOrders(int perSpot, int perContract, int partialExits) {
            maxWaitingSpotOrders = perSpot;
            maxWaitingContractOrders = perContract;
            maxPartialExits = partialExits;
            return this;
        }

        /** Sets whether candles without trades appear; they do by default. */
        public Builder emptyCandles(boolean value) {
            emptyCandles = value;
            return this;
        }

        /** Sets the form of order and trade ids; {@link SimIds#NUMBERS_ON_SPOT} by default. */
        public Builder ids(SimIds orders, SimIds trades) {
            orderIds = orders;
            tradeIds = trades;
            return this;
        }

        /** Sets how many closed orders and fills each account keeps; 10,000 each by default. */
        public Builder retain(int orders, int fills) {
            retainedOrders = orders;
            retainedFills = fills;
            return this;
        }

        /** Sets how many trades and minute candles each instrument keeps; 2,000 and a week by default. */
        public Builder retainTape(int trades, int minutes) {
            retainedTrades = trades;
            retainedMinutes = minutes;
            return this;
        }

        /** Sets how many events are kept; 20,000 by default. */
        public Builder retainEvents(int events) {
            retainedEvents = events;
            return this;
        }

        /** Returns the rules. */
        public SimRules build() {
            return new SimRules(
                    postOnly,
                    reduceOnlyExcess,
                    spotFeeAsset,
                    marketPriceCap,
                    spotFees,
                    contractFees,
                    maxOpenSpotOrders,
                    maxOpenContractOrders,
                    maxWaitingSpotOrders,
                    maxWaitingContractOrders,
                    maxPartialExits,
                    emptyCandles,
                    orderIds,
                    tradeIds,
                    retainedOrders,
                    retainedFills,
                    retainedTrades,
                    retainedMinutes,
                    retainedEvents);
        }
    }
}
