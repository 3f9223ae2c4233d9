package dev.exchangekit.bithumb.sim;

import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimInstrument;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimRejection;
import dev.exchangekit.core.sim.SimSide;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Orders that are traded at the market in equal slices, each as soon as its time has come. Thread-safe. */
public final class Twaps {
    private static final int VOLUME_SCALE = 8;

    private final SimExchange sim;
    private final InstantSource clock;
    private final List<Running> all = new ArrayList<>();

    Twaps(SimExchange sim, InstantSource clock) {
        this.sim = sim;
        this.clock = clock;
    }

    /**
     * What is to be traded.
     *
     * @param total what a purchase spends, or the volume that a sale sells
     * @param slices into how many orders it is divided
     * @param pause the time from one to the next
     */
    public record Plan(SimInstrument market, SimSide side, BigDecimal total, int slices, Duration pause) {
        /** Returns what each order but the last is for. */
        public BigDecimal slice() {
            int scale = side == SimSide.BUY && Markets.isInWon(market) ? 0 : VOLUME_SCALE;
            return total.divide(BigDecimal.valueOf(slices), scale, RoundingMode.DOWN);
        }

        private BigDecimal slice(int index) {
            return index < slices - 1 ? slice() : total.subtract(slice().multiply(BigDecimal.valueOf(slices - 1L)));
        }

        private NewOrder order(int index) {
            return side == SimSide.BUY
                    ? NewOrder.marketBuyFor(market.symbol(), slice(index))
                    : NewOrder.market(market.symbol(), side, slice(index));
        }
    }

    /**
     * How far one has come.
     *
     * @param sequence grows by one with each
     * @param progress how many slices were ordered
     * @param trades how many of them traded
     * @param amount what was traded, in the quote currency
     * @param volume what was traded
     * @param ended when it was done or cancelled, or null
     * @param cancelType who cancelled it, or null
     */
    public record State(
            long sequence,
            String id,
            String account,
            Plan plan,
            Instant created,
            int progress,
            int trades,
            BigDecimal amount,
            BigDecimal volume,
            @Nullable Instant ended,
            @Nullable String cancelType) {
        /** Returns the state's word. */
        public String word() {
            return ended == null ? "progress" : cancelType == null ? "done" : "cancel";
        }
    }

    /** One that may still trade. */
    private static final class Running {
        private State state;

        Running(State state) {
            this.state = state;
        }
    }

    /** Starts one and trades its first slice. */
    public synchronized State start(String account, Plan plan) {
        long sequence = all.size() + 1L;
        String id = String.format(Locale.ROOT, "TWAP-%020X", 0xA01B02C0_0000L + sequence);
        Running running = new Running(new State(
                sequence, id, account, plan, clock.instant(), 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, null, null));
        all.add(running);
        trade(running);
        return running.state;
    }

    /** Returns those of an account, newest first. */
    public synchronized List<State> of(String account) {
        List<State> states = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).state.account().equals(account)) {
                states.add(all.get(i).state);
            }
        }
        return states;
    }

    /** Stops one that is in progress. */
    public synchronized Optional<State> cancel(String account, String id) {
        Optional<Running> found = all.stream()
                .filter(each ->
                        each.state.account().equals(account) && each.state.id().equals(id))
                .filter(each -> each.state.ended() == null)
                .findFirst();
        found.ifPresent(each -> end(each, "user"));
        return found.map(each -> each.state);
    }

    /** Trades what is due. */
    synchronized void run() {
        all.stream().filter(each -> each.state.ended() == null).toList().forEach(this::trade);
    }

    private void trade(Running running) {
        Plan plan = running.state.plan();
        Duration since = Duration.between(running.state.created(), clock.instant());
        long due = Math.min(plan.slices(), 1 + since.dividedBy(plan.pause()));
        while (running.state.ended() == null && running.state.progress() < due) {
            try {
                traded(running, sim.place(running.state.account(), plan.order(running.state.progress())));
            } catch (SimRejection rejection) {
                end(running, "system");
            }
        }
        if (running.state.ended() == null && running.state.progress() == plan.slices()) {
            end(running, null);
        }
    }

    private static void traded(Running running, SimOrder order) {
        State s = running.state;
        running.state = new State(
                s.sequence(),
                s.id(),
                s.account(),
                s.plan(),
                s.created(),
                s.progress() + 1,
                s.trades() + order.filled().signum(),
                s.amount().add(order.filledValue()),
                s.volume().add(order.filled()),
                null,
                null);
    }

    private void end(Running running, @Nullable String cancelType) {
        State s = running.state;
        running.state = new State(
                s.sequence(),
                s.id(),
                s.account(),
                s.plan(),
                s.created(),
                s.progress(),
                s.trades(),
                s.amount(),
                s.volume(),
                clock.instant(),
                cancelType);
    }
}
