package dev.exchangekit.core.ratelimit;

/**
 * Permits that drip back evenly. All state is the moment at which the bucket is full again: the distance from now, in
 * steps of one permit, is what is out. After a rest a window may hold up to twice the limit, as the exchange that
 * refills this way allows.
 */
final class ContinuousLedger implements Ledger {
    private int permits;
    private long step;
    private long fullAt;
    private long busySince;

    ContinuousLedger(int permits, long cycle) {
        this.permits = permits;
        this.step = step(permits, cycle);
    }

    @Override
    public int used(long now) {
        return fullAt <= now ? 0 : (int) ((fullAt - now + step - 1) / step);
    }

    @Override
    public void take(long now, int count) {
        if (fullAt <= now) {
            fullAt = now;
            busySince = now;
        }
        fullAt += count * step;
    }

    @Override
    public void giveBack(long grant, int count) {
        // once full since then, everything taken at that moment had already come back
        if (grant >= busySince) {
            fullAt = Math.max(busySince, fullAt - count * step);
        }
    }

    @Override
    public void withhold(long now, long until, int count) {
        take(now, count);
    }

    @Override
    public long earliest(long now, long openAt, int count) {
        long full = Math.max(fullAt, now);
        long first = Math.max(now, full - Math.max(0, permits - count) * step);
        return Math.max(first, openAt) + Math.max(0, count - permits) * step;
    }

    @Override
    public void resize(long now, int newPermits, long newCycle) {
        int out = used(now);
        permits = newPermits;
        step = step(newPermits, newCycle);
        if (out > 0) {
            fullAt = now + out * step;
        }
    }

    private static long step(int permits, long cycle) {
        return Math.max(1, (cycle + permits - 1) / permits);
    }
}
