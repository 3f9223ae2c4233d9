package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.AccountMode;
import dev.exchangekit.core.order.ClientOrderIds;
import dev.exchangekit.core.spi.Settlement;
import java.time.Instant;
import java.util.function.Supplier;

/** All that needs a key, which the two kinds of account ask different calls for. */
record AccountSide(OrderPlans orders, AccountPlans account, FundPlans funds, PositionPlans positions) {
    static AccountSide of(
            AccountMode mode, Symbols symbols, Supplier<Instant> now, ClientOrderIds ids, Settlement settlement) {
        return switch (mode) {
            case CLASSIC ->
                new AccountSide(
                        new ClassicOrders(symbols, now, ids, settlement),
                        new ClassicAccount(symbols),
                        new ClassicFunds(now, ids),
                        new ClassicPositions(symbols));
            case UNIFIED ->
                new AccountSide(
                        new UnifiedOrders(symbols, now, ids, settlement),
                        new UnifiedAccount(symbols),
                        new UnifiedFunds(now, ids),
                        new UnifiedPositions(symbols));
        };
    }
}
