package dev.exchangekit.bybit.trade;

import dev.exchangekit.bybit.internal.CoinAmountsReader;
import java.math.BigDecimal;

/** Reads fees that stand as an object from coin to amount. */
final class FeeAmountsReader extends CoinAmountsReader<FeeAmount> {
    @Override
    protected FeeAmount of(String coin, BigDecimal amount) {
        return new FeeAmount(coin, amount);
    }
}
