package dev.exchangekit.bithumb.sim;

import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.front.Refusal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets money in and out. What is on its way arrives a minute later, on the exchange's clock. Thread-safe. */
public final class Cashier {
    /** What a withdrawal of KRW costs. */
    public static final BigDecimal KRW_FEE = new BigDecimal("1000");

    private static final Duration WAY = Duration.ofMinutes(1);
    private static final long FIRST_ID = 12_703_000;

    private final InstantSource clock;
    private final List<Owned> movements = new ArrayList<>();
    private final Set<String> addresses = new HashSet<>();

    Cashier(InstantSource clock) {
        this.clock = clock;
    }

    /** A movement and whose it is. */
    private record Owned(SimAccount account, Movement movement) {}

    /** Returns the movements of an account, newest first. */
    public synchronized List<Movement> of(SimAccount account) {
        List<Movement> found = new ArrayList<>();
        for (Owned owned : movements) {
            if (owned.account().id().equals(account.id())) {
                found.add(owned.movement());
            }
        }
        Collections.reverse(found);
        return found;
    }

    /** Takes money out. */
    public synchronized Movement withdraw(
            SimAccount account, String currency, @Nullable Network network, BigDecimal amount) {
        BigDecimal fee = network == null ? KRW_FEE : network.feeOf(amount);
        BigDecimal needed = amount.add(fee);
        if (needed.compareTo(account.balance(currency).free()) > 0) {
            throw new Refusal("withdraw_insufficient_balance", "출금 가능 수량이 부족합니다.");
        }
        account.deposit(currency, needed.negate());
        return add(account, "withdraw", currency, network, amount, fee, "PROCESSING");
    }

    /** Gives back what has not left yet. */
    public synchronized Movement cancelWithdrawal(SimAccount account, String id) {
        Owned owned = movements.stream()
                .filter(each -> each.account().id().equals(account.id()))
                .filter(each ->
                        each.movement().isWithdrawal() && each.movement().id().equals(id))
                .filter(each ->
                        each.movement().isProcessing() && each.movement().network() != null)
                .findFirst()
                .orElseThrow(() -> new Refusal("withdraw_not_found", "출금 정보를 찾을 수 없습니다."));
        Movement movement = owned.movement();
        account.deposit(movement.currency(), movement.amount().add(movement.fee()));
        return replace(owned, movement.ended("CANCELLED", clock.instant(), null));
    }

    /** Asks for KRW from the bank, which arrives later. */
    public synchronized Movement depositWon(SimAccount account, BigDecimal amount) {
        return add(account, "deposit", "KRW", null, amount, BigDecimal.ZERO, "PROCESSING");
    }

    /** Lets a currency arrive from outside, at once. */
    synchronized Movement receive(SimAccount account, String currency, BigDecimal amount) {
        Network network = Network.of(currency).stream().findFirst().orElse(null);
        Movement movement = add(account, "deposit", currency, network, amount, BigDecimal.ZERO, "PROCESSING");
        return arrive(movements.get(movements.size() - 1), movement);
    }

    /** Returns whether an account has asked for an address, which is issued after the call that asks first. */
    public synchronized boolean isIssued(SimAccount account, Network network) {
        return addresses.contains(account.id() + " " + network.currency() + " " + network.type());
    }

    /** Asks for an address. */
    public synchronized void issue(SimAccount account, Network network) {
        addresses.add(account.id() + " " + network.currency() + " " + network.type());
    }

    /** Lets arrive what is due. */
    synchronized void run() {
        Instant due = clock.instant().minus(WAY);
        for (Owned owned : List.copyOf(movements)) {
            Movement movement = owned.movement();
            if (movement.isProcessing() && !movement.created().isAfter(due)) {
                arrive(owned, movement);
            }
        }
    }

    private Movement arrive(Owned owned, Movement movement) {
        String transaction = movement.network() == null
                ? "1" + movement.id()
                : String.format(Locale.ROOT, "%064x", Long.parseLong(movement.id()));
        if (movement.isWithdrawal()) {
            return replace(owned, movement.ended("DONE", clock.instant(), transaction));
        }
        owned.account().deposit(movement.currency(), movement.amount());
        String state = movement.network() == null ? "ACCEPTED" : "DEPOSIT_ACCEPTED";
        return replace(owned, movement.ended(state, clock.instant(), transaction));
    }

    private Movement add(
            SimAccount account,
            String type,
            String currency,
            @Nullable Network network,
            BigDecimal amount,
            BigDecimal fee,
            String state) {
        Movement movement = new Movement(
                type,
                Long.toString(FIRST_ID + movements.size()),
                currency,
                Optional.ofNullable(network).map(Network::type).orElse(null),
                null,
                state,
                clock.instant(),
                null,
                amount,
                fee);
        movements.add(new Owned(account, movement));
        return movement;
    }

    private Movement replace(Owned owned, Movement movement) {
        movements.set(movements.indexOf(owned), new Owned(owned.account(), movement));
        return movement;
    }
}
