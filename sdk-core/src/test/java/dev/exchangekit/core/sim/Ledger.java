package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The latest changes of an account's trading wallet. */
final class Ledger {
    private final ArrayDeque<SimLedgerEntry> entries = new ArrayDeque<>();
    private final int capacity;
    private long sequence;

    Ledger(int capacity) {
        this.capacity = capacity;
    }

    void traded(SimFill fill, String asset, BigDecimal change, BigDecimal fee, BigDecimal balance, BigDecimal size) {
        add(fill.time(), asset, change, fee, balance, size, fill, null);
    }

    void transferred(SimTransfer transfer, BigDecimal change, BigDecimal balance) {
        add(transfer.time(), transfer.asset(), change, BigDecimal.ZERO, balance, BigDecimal.ZERO, null, transfer);
    }

    private void add(
            Instant time,
            String asset,
            BigDecimal change,
            BigDecimal fee,
            BigDecimal balance,
            BigDecimal size,
            @Nullable SimFill fill,
            @Nullable SimTransfer transfer) {
        sequence++;
        entries.addFirst(new SimLedgerEntry(sequence, time, asset, change, fee, balance, size, fill, transfer));
        if (entries.size() > capacity) {
            entries.removeLast();
        }
    }

    /** Returns the entries, newest first. */
    List<SimLedgerEntry> entries() {
        return new ArrayList<>(entries);
    }
}
