package dev.exchangekit.bitget.sim.v2;

import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimSymbol;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The margin modes of contracts, which each account sets for each; crossed at first. They have no effect on figures. */
final class MarginModes {
    private final Set<String> isolated = ConcurrentHashMap.newKeySet();

    boolean isIsolated(SimAccount account, SimSymbol symbol) {
        return isolated.contains(key(account, symbol));
    }

    String word(SimAccount account, SimSymbol symbol) {
        return isIsolated(account, symbol) ? "isolated" : "crossed";
    }

    void set(SimAccount account, SimSymbol symbol, boolean toIsolated) {
        if (toIsolated) {
            isolated.add(key(account, symbol));
        } else {
            isolated.remove(key(account, symbol));
        }
    }

    private static String key(SimAccount account, SimSymbol symbol) {
        return account.id() + " " + symbol;
    }
}
