package dev.exchangekit.core.model;

import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.spi.SdkStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What can be traded and in which steps. Nothing here rounds unless asked to, and nothing assumes that quantities count
 * the base currency: {@link #quantityUnit} says what they count.
 */
@SdkStyle
@Value.Immutable
public interface Instrument extends UnifiedModel {
    Symbol symbol();

    /** The symbol as the exchange writes it, for example {@code BTCUSDT}. */
    String nativeSymbol();

    /** The exchange's word for the market that the native symbol belongs to; the same text may name another instrument in another market. Empty where there is one market. */
    @Value.Default
    default String nativeMarket() {
        return "";
    }

    InstrumentStatus status();

    /** Prices are multiples of this. Where it depends on the price, the smallest one; see {@link #tickSize(BigDecimal)}. */
    BigDecimal tickSize();

    /** Ticks by price, lowest band first. Empty where one tick holds for all prices. */
    List<TickBand> tickBands();

    /** Quantities are multiples of this: the lot. */
    BigDecimal quantityStep();

    /** Smallest quantity of an order. */
    Optional<BigDecimal> minQuantity();

    /** Largest quantity of a limit order. */
    Optional<BigDecimal> maxQuantity();

    /** Largest quantity of a market order; where absent, {@link #maxQuantity} holds. */
    Optional<BigDecimal> maxMarketQuantity();

    /** Smallest worth of an order, in the quote currency. */
    Optional<BigDecimal> minNotional();

    /** Largest worth of an order, in the quote currency. */
    Optional<BigDecimal> maxNotional();

    /** Quote amounts of market orders are multiples of this. */
    Optional<BigDecimal> quoteAmountStep();

    /** What one unit of quantity is. */
    QuantityUnit quantityUnit();

    Optional<BigDecimal> minLeverage();

    Optional<BigDecimal> maxLeverage();

    /** Leverage is a multiple of this. */
    Optional<BigDecimal> leverageStep();

    /** True when a long and a short position can exist side by side. */
    @Value.Default
    default boolean supportsHedgeMode() {
        return false;
    }

    /** Time between two funding payments. */
    Optional<Duration> fundingInterval();

    /** When trading began or will begin. */
    Optional<Instant> launchTime();

    /** When the contract is delivered or expires. */
    Optional<Instant> deliveryTime();

    /** What one unit of quantity is worth, in the currency of {@link #quantityUnit}. */
    default BigDecimal contractSize() {
        return quantityUnit().value();
    }

    default boolean isTrading() {
        return status().equals(InstrumentStatus.TRADING);
    }

    /** Decimal places of prices. */
    default int pricePrecision() {
        return InstrumentRules.places(tickSize());
    }

    /** Decimal places of quantities. */
    default int quantityPrecision() {
        return InstrumentRules.places(quantityStep());
    }

    /** The tick that holds at a price. */
    default BigDecimal tickSize(BigDecimal price) {
        return InstrumentRules.band(this, price).map(TickBand::tick).orElse(tickSize());
    }

    /** Whether the exchange is certain to refuse other prices than multiples of the tick that holds at this one. */
    default boolean isTickCertain(BigDecimal price) {
        return InstrumentRules.band(this, price).map(TickBand::certain).orElse(true);
    }

    /** The price moved to a multiple of the tick, for example {@code roundPrice(p, HALF_UP)}. */
    default BigDecimal roundPrice(BigDecimal price, RoundingMode mode) {
        return InstrumentRules.round(price, tickSize(price), mode);
    }

    /** The quantity moved to a multiple of the lot, for example {@code roundQuantity(q, DOWN)}. */
    default BigDecimal roundQuantity(BigDecimal quantity, RoundingMode mode) {
        return InstrumentRules.round(quantity, quantityStep(), mode);
    }

    /** The quote amount moved to a multiple of its step; unchanged where the exchange states no step. */
    default BigDecimal roundQuoteAmount(BigDecimal amount, RoundingMode mode) {
        return quoteAmountStep()
                .map(step -> InstrumentRules.round(amount, step, mode))
                .orElse(amount);
    }

    /** Everything that the exchange is certain to refuse an order for; empty when nothing is. */
    default List<OrderProblem> check(OrderRequest order) {
        return InstrumentRules.check(this, order);
    }

    /** Everything that the exchange is certain to refuse a change for; empty when nothing is. */
    default List<OrderProblem> check(AmendRequest change) {
        return InstrumentRules.check(this, change);
    }

    /**
     * Passes when {@link #check(OrderRequest)} finds nothing.
     *
     * @throws InvalidRequestException with the first problem
     */
    default void require(OrderRequest order) {
        InstrumentRules.require(check(order));
    }

    /**
     * Passes when {@link #check(AmendRequest)} finds nothing.
     *
     * @throws InvalidRequestException with the first problem
     */
    default void require(AmendRequest change) {
        InstrumentRules.require(check(change));
    }

    /** What a quantity is worth at a price, in the quote currency. */
    default BigDecimal notional(BigDecimal price, BigDecimal quantity) {
        BigDecimal value = quantity.multiply(quantityUnit().value());
        return InstrumentRules.countsBase(this) ? value.multiply(price) : value;
    }

    /** How much of the base currency a quantity is at a price; divisions keep 34 digits. */
    default BigDecimal baseQuantity(BigDecimal price, BigDecimal quantity) {
        BigDecimal value = quantity.multiply(quantityUnit().value());
        return InstrumentRules.countsBase(this) ? value : Profits.divide(value, price);
    }

    /**
     * What a position gains between two prices, before fees and funding. Linear contracts and spot gain in the quote
     * currency, inverse ones in the base currency; inverse results keep 34 digits.
     *
     * @param quantity in the unit of {@link #quantityUnit}, positive for both sides
     */
    default BigDecimal profit(PositionSide side, BigDecimal entry, BigDecimal exit, BigDecimal quantity) {
        return symbol().isInverse()
                ? Profits.inverse(side, entry, exit, notional(entry, quantity))
                : Profits.linear(side, entry, exit, baseQuantity(entry, quantity));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds instruments; thread-confined. */
    class Builder extends ImmutableInstrument.Builder {}
}
