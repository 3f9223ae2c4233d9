package dev.exchangekit.core.contract;

import java.util.concurrent.locks.LockSupport;

/** A venue that answers before it acts. */
public interface RemoteWorld extends ContractWorld {
    @Override
    default void pause() {
        LockSupport.parkNanos(250_000_000);
    }

    @Override
    default int patience() {
        return 40;
    }
}
