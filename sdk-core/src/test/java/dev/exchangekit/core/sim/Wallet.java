package dev.exchangekit.core.sim;

import java.math.BigDecimal;

/** What an account owns of one asset, and how much of that open spot orders hold. */
final class Wallet {
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal locked = BigDecimal.ZERO;

    BigDecimal total() {
        return total;
    }

    BigDecimal locked() {
        return locked;
    }

    void add(BigDecimal amount) {
        total = total.add(amount);
    }

    void lock(BigDecimal amount) {
        locked = locked.add(amount);
    }
}
