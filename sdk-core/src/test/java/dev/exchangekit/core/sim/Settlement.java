package dev.exchangekit.core.sim;

import java.math.BigDecimal;

/** Books one side of a trade: order, fee, assets or position, fill. */
final class Settlement {
    private final Engine engine;

    Settlement(Engine engine) {
        this.engine = engine;
    }

    /** Returns how much of the trade opened or enlarged a position. */
    BigDecimal settle(LiveOrder order, Market market, SimTrade trade, boolean maker) {
        order.fill(trade.price(), trade.quantity(), trade.time());
        SimFeeRates rates = order.account().fees(market.kind());
        boolean delivered = order.origin() == SimOrderOrigin.DELIVERY;
        BigDecimal rate = delivered ? BigDecimal.ZERO : maker ? rates.maker() : rates.taker();
        String feeAsset = feeAsset(market.instrument(), order.side());
        boolean inBase = !market.kind().isContract()
                && feeAsset.equals(market.instrument().base());
        BigDecimal charged =
                inBase ? trade.quantity() : ContractMath.value(market.kind(), trade.quantity(), trade.price());
        BigDecimal fee = Decimals.trim(charged.multiply(rate));
        order.fees().merge(feeAsset, fee, BigDecimal::add);
        PositionState.Closed closed = PositionState.Closed.NOTHING;
        if (market.kind().isContract()) {
            closed = settleContract(order, market, trade, fee);
        } else {
            settleSpot(order, market, trade, fee, feeAsset);
        }
        SimFill fill = new SimFill(
                trade.sequence(),
                trade.id(),
                order.snapshot(),
                trade.price(),
                trade.quantity(),
                fee,
                feeAsset,
                rate,
                maker,
                closed.quantity(),
                closed.profit(),
                closed.openFee(),
                trade.time());
        order.account().add(fill);
        enter(fill, order, market);
        engine.events().append(n -> new SimEvent.Filled(n, trade.time(), fill));
        return market.kind().isContract() ? trade.quantity().subtract(closed.quantity()) : BigDecimal.ZERO;
    }

    private String feeAsset(SimInstrument instrument, SimSide side) {
        if (instrument.symbol().market().isContract()) {
            return instrument.settle();
        }
        boolean received = engine.rules().spotFeeAsset() == SimRules.SpotFeeAsset.RECEIVED;
        return side == SimSide.BUY && received ? instrument.base() : instrument.quote();
    }

    private void settleSpot(LiveOrder order, Market market, SimTrade trade, BigDecimal fee, String feeAsset) {
        AccountState account = order.account();
        SimInstrument instrument = market.instrument();
        BigDecimal sign = BigDecimal.valueOf(order.side().sign());
        account.wallet(instrument.base()).add(trade.quantity().multiply(sign));
        account.wallet(instrument.quote()).add(trade.value().multiply(sign).negate());
        account.wallet(feeAsset).add(fee.negate());
        engine.funds().relock(order, market);
        engine.touchBalance(account, instrument.base());
        engine.touchBalance(account, instrument.quote());
    }

    private PositionState.Closed settleContract(LiveOrder order, Market market, SimTrade trade, BigDecimal fee) {
        AccountState account = order.account();
        SimPositionSide side = order.positionSide();
        PositionState.Closed closed = account.contract(market)
                .position(side)
                .fill(order.side(), trade.quantity(), trade.price(), fee, trade.time());
        account.wallet(market.instrument().settle())
                .add(cash(market.kind(), order.side(), trade.value(), closed.profit())
                        .subtract(fee));
        return closed;
    }

    /** An option is paid when it trades; of other contracts only what closing earned moves. */
    private static BigDecimal cash(SimMarket market, SimSide side, BigDecimal value, BigDecimal profit) {
        return market == SimMarket.OPTION ? value.multiply(BigDecimal.valueOf(-side.sign())) : profit;
    }

    private static void enter(SimFill fill, LiveOrder order, Market market) {
        AccountState account = order.account();
        SimInstrument instrument = market.instrument();
        BigDecimal sign = BigDecimal.valueOf(fill.side().sign());
        if (market.kind().isContract()) {
            BigDecimal cash = cash(market.kind(), fill.side(), fill.value(), fill.realizedProfit());
            BigDecimal size =
                    account.contract(market).position(order.positionSide()).size();
            enter(fill, account, instrument.settle(), cash, size);
        } else {
            enter(fill, account, instrument.base(), fill.quantity().multiply(sign), BigDecimal.ZERO);
            enter(fill, account, instrument.quote(), fill.value().multiply(sign.negate()), BigDecimal.ZERO);
        }
    }

    private static void enter(SimFill fill, AccountState account, String asset, BigDecimal cash, BigDecimal size) {
        BigDecimal fee = asset.equals(fill.feeAsset()) ? fill.fee() : BigDecimal.ZERO;
        account.ledger()
                .traded(
                        fill,
                        asset,
                        cash.subtract(fee),
                        fee,
                        account.wallet(asset).total(),
                        size);
    }
}
