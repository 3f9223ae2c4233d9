package dev.exchangekit.core.sim;

import dev.exchangekit.core.sim.SimRejection.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What orders and positions hold, and what is left. Spot locks are kept on the wallet, order by order; contract margin
 * is computed from open orders and positions whenever it is needed, so it cannot drift from them.
 */
final class Funds {
    private final SimRules rules;

    Funds(SimRules rules) {
        this.rules = rules;
    }

    SimBalance balance(AccountState account, String asset) {
        BigDecimal orderMargin = BigDecimal.ZERO;
        BigDecimal positionMargin = BigDecimal.ZERO;
        BigDecimal unrealized = BigDecimal.ZERO;
        BigDecimal optionValue = BigDecimal.ZERO;
        for (ContractState contract : account.contracts()) {
            if (!contract.market().instrument().settle().equals(asset)) {
                continue;
            }
            orderMargin = orderMargin.add(orderMargin(account, contract, null));
            for (SimPositionSide side : contract.sides()) {
                PositionState position = contract.position(side);
                positionMargin = positionMargin.add(position.margin(contract.leverage(side)));
                if (contract.market().kind() == SimMarket.OPTION) {
                    optionValue = optionValue.add(position.optionValue());
                } else {
                    unrealized =
                            unrealized.add(position.unrealized(contract.market().mark()));
                }
            }
        }
        Wallet wallet = account.wallet(asset);
        return new SimBalance(
                asset, wallet.total(), wallet.locked(), orderMargin, positionMargin, unrealized, optionValue);
    }

    /** Refuses a change that needs more of an asset than is free. */
    void require(AccountState account, String asset, BigDecimal needed) {
        if (needed.signum() <= 0) {
            return;
        }
        BigDecimal free = balance(account, asset).free();
        if (needed.compareTo(free) > 0) {
            throw new SimRejection(
                    Reason.INSUFFICIENT_BALANCE,
                    "Needs " + needed.toPlainString() + " " + asset + ", free are " + free.toPlainString());
        }
    }

    /** Returns the asset a spot order pays with. */
    static String paidAsset(SimInstrument instrument, SimSide side) {
        return side == SimSide.BUY ? instrument.quote() : instrument.base();
    }

    /** Returns what a resting spot order of this size holds of the asset it pays with. */
    BigDecimal spotLock(AccountState account, SimSide side, BigDecimal remaining, BigDecimal price) {
        return side == SimSide.SELL ? remaining : withQuoteFee(account, remaining.multiply(price));
    }

    /** Returns what a spot buy of this value costs at most. */
    BigDecimal withQuoteFee(AccountState account, BigDecimal value) {
        if (rules.spotFeeAsset() != SimRules.SpotFeeAsset.QUOTE) {
            return value;
        }
        SimFeeRates rates = account.fees(SimMarket.SPOT);
        BigDecimal rate = rates.maker().max(rates.taker()).max(BigDecimal.ZERO);
        return value.add(value.multiply(rate));
    }

    /** Returns what a waiting spot order of this size holds of the asset it would pay with. */
    BigDecimal waitingLock(
            AccountState account,
            NewOrder request,
            SimTrigger trigger,
            @Nullable BigDecimal price,
            BigDecimal quantity) {
        BigDecimal amount = request.quoteAmount();
        BigDecimal reached = Decimals.orZero(trigger.price());
        if (!trigger.holdsFunds()) {
            return BigDecimal.ZERO;
        }
        if (request.side() == SimSide.SELL) {
            return amount == null ? quantity : Decimals.divide(amount, reached);
        }
        BigDecimal expected = price == null ? reached : price;
        return withQuoteFee(account, amount == null ? quantity.multiply(expected) : amount);
    }

    private BigDecimal lock(LiveOrder order) {
        SimTrigger trigger = order.trigger();
        if (!order.isWaiting()) {
            return order.isOpen() && !order.isMarket()
                    ? spotLock(order.account(), order.side(), order.remaining(), order.limitPrice())
                    : BigDecimal.ZERO;
        }
        LiveOrder pair = order.pair();
        boolean heldByPair = pair != null && pair.locked().signum() > 0;
        return trigger == null || !order.isUntriggered() || heldByPair
                ? BigDecimal.ZERO
                : waitingLock(order.account(), order.request(), trigger, order.price(), order.quantity());
    }

    /** Sets what a spot order holds to what its remainder needs; of two exits that end each other one holds it. */
    void relock(LiveOrder order, Market market) {
        BigDecimal needed = lock(order);
        if (needed.compareTo(order.locked()) != 0) {
            order.account().wallet(paidAsset(market.instrument(), order.side())).lock(needed.subtract(order.locked()));
            order.locked(needed);
        }
    }

    /** An order's claim on margin. */
    record Claim(SimSide side, SimPositionSide positionSide, BigDecimal quantity, BigDecimal price) {}

    /**
     * Returns the margin of an account's open orders in a contract, plus {@code extra} as if it were one of them. What
     * only reduces a position is free: in one-way mode the oldest orders against a position count as closing it.
     */
    BigDecimal orderMargin(AccountState account, ContractState contract, @Nullable Claim extra) {
        List<Claim> claims = new ArrayList<>();
        for (LiveOrder order : account.open(contract.market().symbol())) {
            if (!order.isReducing() && !order.isMarket() && !order.isWaiting()) {
                claims.add(new Claim(order.side(), order.positionSide(), order.remaining(), order.limitPrice()));
            }
        }
        if (extra != null) {
            claims.add(extra);
        }
        return sideMargin(contract, claims, SimSide.BUY).add(sideMargin(contract, claims, SimSide.SELL));
    }

    private static BigDecimal sideMargin(ContractState contract, List<Claim> claims, SimSide side) {
        BigDecimal size = contract.position(SimPositionSide.BOTH).size();
        BigDecimal closable = size.signum() * side.sign() < 0 ? size.abs() : BigDecimal.ZERO;
        BigDecimal value = BigDecimal.ZERO;
        for (Claim claim : claims) {
            if (claim.side() == side) {
                BigDecimal closing =
                        claim.positionSide() == SimPositionSide.BOTH ? closable.min(claim.quantity()) : BigDecimal.ZERO;
                closable = closable.subtract(closing);
                value = value.add(
                        contract.market().openingValue(side, claim.quantity().subtract(closing), claim.price()));
            }
        }
        return value.signum() == 0
                ? BigDecimal.ZERO
                : Decimals.trim(Decimals.divide(value, contract.leverage(side.sign())));
    }

    /** Refuses a change of a contract's order margin that the account cannot cover together with the opening fee. */
    void requireMargin(
            AccountState account, ContractState contract, SimSide side, BigDecimal before, BigDecimal after) {
        BigDecimal more = after.subtract(before);
        if (more.signum() > 0) {
            BigDecimal openedValue = more.multiply(contract.leverage(side.sign()));
            BigDecimal fee = openedValue
                    .multiply(account.fees(contract.market().kind()).taker())
                    .max(BigDecimal.ZERO);
            require(account, contract.market().instrument().settle(), more.add(fee));
        }
    }
}
