package dev.exchangekit.core.sim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An order while it can change. Compared by identity. */
final class LiveOrder {
    private final long sequence;
    private final String id;
    private final AccountState account;
    private final NewOrder request;
    private final SimOrderOrigin origin;
    private final @Nullable LiveOrder parent;
    private final boolean reducing;
    private final @Nullable BigDecimal lastPrice;
    private final Instant createdAt;
    private final Map<String, BigDecimal> fees = new TreeMap<>();

    private @Nullable BigDecimal price;
    private BigDecimal quantity;
    private BigDecimal filled = BigDecimal.ZERO;
    private BigDecimal filledValue = BigDecimal.ZERO;
    private BigDecimal locked = BigDecimal.ZERO;
    private SimOrderStatus status;
    private @Nullable SimCancelReason cancelReason;
    private Instant updatedAt;
    private boolean resting;
    private @Nullable SimTrigger trigger;
    private @Nullable Instant triggeredAt;
    private @Nullable SimExits exits;
    private @Nullable LiveOrder pair;
    private @Nullable String twin;
    private boolean leftExits;
    private Map<String, String> tags;

    LiveOrder(
            long sequence,
            String id,
            AccountState account,
            NewOrder request,
            SimOrderOrigin origin,
            @Nullable LiveOrder parent,
            @Nullable BigDecimal price,
            BigDecimal quantity,
            @Nullable BigDecimal lastPrice,
            Instant createdAt) {
        this.sequence = sequence;
        this.id = id;
        this.account = account;
        this.request = request;
        this.price = price;
        this.quantity = quantity;
        this.origin = origin;
        this.parent = parent;
        this.lastPrice = lastPrice;
        reducing = request.reduces();
        trigger = request.trigger();
        exits = request.exits();
        status = trigger == null ? SimOrderStatus.NEW : SimOrderStatus.UNTRIGGERED;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
        tags = request.tags();
    }

    String id() {
        return id;
    }

    AccountState account() {
        return account;
    }

    NewOrder request() {
        return request;
    }

    SimSymbol symbol() {
        return request.symbol();
    }

    SimSide side() {
        return request.side();
    }

    boolean isMarket() {
        return request.type() == SimOrderType.MARKET;
    }

    /** Returns whether it can only make a position smaller, be it by reduce-only or by its position side. */
    boolean isReducing() {
        return reducing;
    }

    SimPositionSide positionSide() {
        return request.positionSide();
    }

    SimOrderOrigin origin() {
        return origin;
    }

    @Nullable
    LiveOrder parent() {
        return parent;
    }

    @Nullable
    SimTrigger trigger() {
        return trigger;
    }

    void trigger(SimTrigger value) {
        trigger = value;
    }

    boolean isWaiting() {
        return status.isWaiting();
    }

    boolean isUntriggered() {
        return status == SimOrderStatus.UNTRIGGERED;
    }

    void triggered(Instant now) {
        status = SimOrderStatus.TRIGGERED;
        triggeredAt = now;
    }

    /** Lets a triggered order take part in trading. */
    void activate(@Nullable BigDecimal newPrice, BigDecimal newQuantity) {
        change(newPrice, newQuantity);
        status = SimOrderStatus.NEW;
    }

    @Nullable
    SimExits exits() {
        return exits;
    }

    void exits(@Nullable SimExits value) {
        exits = value;
    }

    /** Returns whether it leaves its exits for the first time. */
    boolean leavesExits() {
        boolean first = !leftExits;
        leftExits = true;
        return first;
    }

    /** Returns the other one of two exits that end each other. */
    @Nullable
    LiveOrder pair() {
        return pair;
    }

    void pairWith(LiveOrder other) {
        unpair();
        other.unpair();
        pair = other;
        other.pair = this;
        twin = other.id;
        other.twin = id;
    }

    void unpair() {
        if (pair != null) {
            pair.pair = null;
            pair = null;
        }
    }

    @Nullable
    BigDecimal price() {
        return price;
    }

    /** The price of an order that has one because it is a limit order. */
    BigDecimal limitPrice() {
        if (price == null) {
            throw new IllegalStateException("A market order has no price");
        }
        return price;
    }

    BigDecimal quantity() {
        return quantity;
    }

    BigDecimal filled() {
        return filled;
    }

    BigDecimal locked() {
        return locked;
    }

    boolean isOpen() {
        return !status.isFinal();
    }

    boolean isResting() {
        return resting;
    }

    void resting(boolean value) {
        resting = value;
    }

    void locked(BigDecimal value) {
        locked = value;
    }

    void change(@Nullable BigDecimal newPrice, BigDecimal newQuantity) {
        price = newPrice;
        quantity = newQuantity;
    }

    /** Returns whether that changed anything. */
    boolean changeTags(Map<String, String> changes) {
        Map<String, String> changed = new TreeMap<>(tags);
        changed.putAll(changes);
        changed.values().removeIf(String::isEmpty);
        boolean different = !changed.equals(tags);
        tags = Map.copyOf(changed);
        return different;
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    /** Returns what is left of the quantity; an order by quote amount has none and uses {@link #affordable}. */
    BigDecimal remaining() {
        return quantity.subtract(filled);
    }

    /** Returns how much may trade at a price. */
    BigDecimal affordable(BigDecimal atPrice, BigDecimal step) {
        BigDecimal amount = request.quoteAmount();
        return amount == null
                ? remaining()
                : Decimals.floor(amount.subtract(filledValue).divide(atPrice, 24, RoundingMode.DOWN), step);
    }

    void fill(BigDecimal atPrice, BigDecimal fillQuantity, Instant now) {
        filled = filled.add(fillQuantity);
        filledValue = filledValue.add(ContractMath.value(symbol().market(), fillQuantity, atPrice));
        BigDecimal amount = request.quoteAmount();
        if (amount != null) {
            quantity = filled;
        }
        boolean complete = amount == null ? remaining().signum() == 0 : filledValue.compareTo(amount) == 0;
        status = complete ? SimOrderStatus.FILLED : SimOrderStatus.PARTIALLY_FILLED;
        updatedAt = now;
    }

    Map<String, BigDecimal> fees() {
        return fees;
    }

    void finish(SimOrderStatus finalStatus, @Nullable SimCancelReason reason, Instant now) {
        status = finalStatus;
        cancelReason = reason;
        updatedAt = now;
    }

    SimOrder snapshot() {
        return new SimOrder(
                sequence,
                id,
                request.clientId(),
                account.id(),
                request.symbol(),
                request.side(),
                request.type(),
                request.timeInForce(),
                price,
                quantity,
                request.quoteAmount(),
                request.reduceOnly(),
                request.positionSide(),
                origin,
                trigger,
                triggeredAt,
                exits,
                parent == null ? null : parent.request.clientId(),
                twin,
                lastPrice,
                filled,
                filledValue,
                Collections.unmodifiableMap(new TreeMap<>(fees)),
                status,
                cancelReason,
                createdAt,
                updatedAt,
                tags);
    }
}
