package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.trade.Execution;
import dev.exchangekit.bybit.trade.ExtraFee;
import dev.exchangekit.core.model.Fee;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.Amounts;
import dev.exchangekit.core.spi.SymbolNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Charges. Bybit's sign is ours: positive is cost. */
final class Fees {
    private Fees() {}

    static List<Fee> ofOrder(Symbol symbol, dev.exchangekit.bybit.trade.Order order) {
        List<Fee> fees = new ArrayList<>();
        if (order.cumFees().isEmpty()) {
            Amounts.nonZero(order.cumExecFee())
                    .ifPresent(fee -> fees.add(new Fee(fee, asset(symbol, Words.side(order.side()), fee))));
        } else {
            order.cumFees().forEach(fee -> fees.add(new Fee(fee.amount(), fee.coin())));
        }
        return withExtras(fees, order.extraFees());
    }

    static List<Fee> ofFill(Symbol symbol, Execution fill) {
        List<Fee> fees = new ArrayList<>();
        fill.execFee()
                .ifPresent(fee -> fees.add(new Fee(
                        fee, fill.feeCurrency().orElseGet(() -> asset(symbol, Words.side(fill.side()), fee)))));
        return withExtras(fees, fill.extraFees());
    }

    /**
     * What a fee is counted in where Bybit does not say. Contracts: what they settle in. Spot: what was got, the base
     * of a buy and the quote of a sell; a rebate is paid the other way round.
     */
    static String asset(Symbol symbol, Side side, BigDecimal fee) {
        if (symbol.isContract()) {
            return SymbolNames.settleAsset(symbol);
        }
        return (side == Side.BUY) == (fee.signum() >= 0) ? symbol.base() : symbol.quote();
    }

    private static List<Fee> withExtras(List<Fee> fees, List<ExtraFee> extras) {
        for (ExtraFee extra : extras) {
            Optional<BigDecimal> amount = Amounts.nonZero(extra.amount());
            if (amount.isPresent() && extra.coin().isPresent()) {
                fees.add(new Fee(amount.get(), extra.coin().get()));
            }
        }
        return List.copyOf(fees);
    }
}
