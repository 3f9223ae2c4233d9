package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an account keeps outside trading, and its transfers. */
final class FundingState {
    private final Map<String, BigDecimal> balances = new TreeMap<>();
    private final Map<String, SimTransfer> transfers = new LinkedHashMap<>();

    BigDecimal balance(String asset) {
        return balances.getOrDefault(asset, BigDecimal.ZERO);
    }

    Map<String, BigDecimal> balances() {
        return balances;
    }

    void add(String asset, BigDecimal amount) {
        balances.merge(asset, amount, BigDecimal::add);
    }

    boolean knows(String transferId) {
        return transfers.containsKey(transferId);
    }

    void add(SimTransfer transfer) {
        transfers.put(transfer.id(), transfer);
    }

    long count() {
        return transfers.size();
    }

    /** Returns the transfers, newest first. */
    List<SimTransfer> transfers() {
        List<SimTransfer> newest = new ArrayList<>(transfers.values());
        Collections.reverse(newest);
        return newest;
    }
}
