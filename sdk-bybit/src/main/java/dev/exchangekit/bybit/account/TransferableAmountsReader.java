package dev.exchangekit.bybit.account;

import dev.exchangekit.bybit.internal.CoinAmountsReader;
import java.math.BigDecimal;

/** Reads amounts that stand as an object from coin to amount. */
final class TransferableAmountsReader extends CoinAmountsReader<TransferableAmount> {
    @Override
    protected TransferableAmount of(String coin, BigDecimal amount) {
        return new TransferableAmount(coin, amount);
    }
}
