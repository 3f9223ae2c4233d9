package dev.exchangekit.bitget.unified;

import dev.exchangekit.core.model.Balance;
import dev.exchangekit.core.model.NativeModel;
import java.math.BigDecimal;

/**
 * Part of a balance, of one account.
 *
 * @param total negative where the asset is owed
 * @param free at most the total: what unrealised profits let be used besides is none of the balance
 */
record Balances(BigDecimal total, BigDecimal free) {
    static final Balances NONE = new Balances(BigDecimal.ZERO, BigDecimal.ZERO);

    /** What an account is said to have free may be more than there is, and what is owed is all free. */
    static Balances of(BigDecimal total, BigDecimal free) {
        return new Balances(
                total, total.signum() <= 0 ? total : free.max(BigDecimal.ZERO).min(total));
    }

    Balances plus(Balances other) {
        return new Balances(total.add(other.total), free.add(other.free));
    }

    boolean isNothing() {
        return total.signum() == 0;
    }

    Balance of(String asset, Object nativeModel) {
        return Balance.builder()
                .asset(asset)
                .total(total)
                .free(free)
                .used(total.subtract(free))
                .nativeModel(NativeModel.of(nativeModel))
                .build();
    }
}
