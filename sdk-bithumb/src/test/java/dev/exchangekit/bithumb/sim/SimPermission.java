package dev.exchangekit.bithumb.sim;

import org.jspecify.annotations.Nullable;

/** What an API key may be allowed to do. */
public enum SimPermission {
    /** Read balances. */
    ASSETS,
    /** Look orders up. */
    ORDER_QUERY,
    /** Place and cancel orders. */
    ORDER,
    /** Look withdrawals up. */
    WITHDRAW_QUERY,
    /** Withdraw. */
    WITHDRAW,
    /** Look deposits up. */
    DEPOSIT_QUERY,
    /** Deposit, and ask for addresses. */
    DEPOSIT;

    /** Returns what a call needs, or null if any key will do. */
    static @Nullable SimPermission of(String method, String path) {
        boolean reads = method.equals("GET") || path.equals("/v2/orders/search");
        if (path.equals("/v1/accounts")) {
            return ASSETS;
        }
        if (path.matches("/v[12]/(order|orders|twap)(/.*)?")) {
            return reads ? ORDER_QUERY : ORDER;
        }
        if (path.startsWith("/v1/withdraw")) {
            return reads ? WITHDRAW_QUERY : WITHDRAW;
        }
        if (path.startsWith("/v1/deposit")) {
            return reads ? DEPOSIT_QUERY : DEPOSIT;
        }
        return null;
    }
}
