package dev.exchangekit.bitget.sim;

import dev.exchangekit.core.sim.SimAccount;

/** Finds the engine's accounts: a unified account is one, a classic account one for each of its wallets. */
@FunctionalInterface
public interface Accounts {
    /** Returns the engine's account behind a wallet of a classic account, with its starting balances if it is new. */
    SimAccount classic(String uid, ClassicWallet wallet);
}
