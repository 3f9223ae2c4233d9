package dev.exchangekit.core.sim;

import dev.exchangekit.core.sim.SimRejection.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an account keeps outside trading, and the way between the two. Thread-safe. Refusals throw {@link SimRejection}.
 */
public final class SimFundingWallet {
    private final Engine engine;
    private final AccountState account;

    SimFundingWallet(Engine engine, AccountState account) {
        this.engine = engine;
        this.account = account;
    }

    /** Adds money out of nowhere. */
    public void deposit(String asset, BigDecimal amount) {
        engine.run(() -> account.funding().add(asset, amount));
    }

    /** Returns what there is of an asset. */
    public BigDecimal balance(String asset) {
        return engine.read(() -> account.funding().balance(asset));
    }

    /** Returns what there is, by asset. */
    public Map<String, BigDecimal> balances() {
        return engine.read(() -> new TreeMap<>(account.funding().balances()));
    }

    /** Returns how much of an asset could be transferred out of a wallet. */
    public BigDecimal transferable(SimWallet from, String asset) {
        return engine.read(() -> free(from, asset));
    }

    /**
     * Moves money between the wallets.
     *
     * @param id the account's own id; refused if it was used before
     */
    public SimTransfer transfer(String id, String asset, BigDecimal amount, SimWallet from, SimWallet to) {
        return engine.write(() -> {
            if (account.funding().knows(id)) {
                throw new SimRejection(Reason.DUPLICATE_TRANSFER_ID, "Transfer id " + id + " was used before");
            }
            if (amount.signum() <= 0 || from == to) {
                throw new SimRejection(Reason.UNSUPPORTED, "A transfer moves something to the other wallet");
            }
            BigDecimal free = free(from, asset);
            if (amount.compareTo(free) > 0) {
                throw new SimRejection(
                        Reason.INSUFFICIENT_BALANCE, "Free are " + free.toPlainString() + " " + asset + " in " + from);
            }
            BigDecimal change = to == SimWallet.TRADING ? amount : amount.negate();
            account.wallet(asset).add(change);
            account.funding().add(asset, change.negate());
            engine.touchBalance(account, asset);
            SimTransfer transfer =
                    new SimTransfer(account.funding().count() + 1, id, asset, amount, from, to, engine.now());
            account.funding().add(transfer);
            account.ledger().transferred(transfer, change, account.wallet(asset).total());
            return transfer;
        });
    }

    /** Returns the transfers, newest first. */
    public List<SimTransfer> transfers() {
        return engine.read(() -> account.funding().transfers());
    }

    private BigDecimal free(SimWallet from, String asset) {
        return from == SimWallet.FUNDING
                ? account.funding().balance(asset)
                : engine.funds().balance(account, asset).free().max(BigDecimal.ZERO);
    }
}
