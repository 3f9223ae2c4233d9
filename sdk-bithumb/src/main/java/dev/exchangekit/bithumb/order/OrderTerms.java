package dev.exchangekit.bithumb.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.exchangekit.bithumb.OrderType;
import dev.exchangekit.bithumb.Side;
import dev.exchangekit.bithumb.TimeInForce;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a new order says. Which of price and quantity it needs depends on its kind:
 *
 * <ul>
 *   <li>{@link OrderType#LIMIT}: both.
 *   <li>{@link OrderType#PRICE}, which only buys: the price alone, as the amount to spend.
 *   <li>{@link OrderType#MARKET}, which only sells: the quantity alone.
 *   <li>{@link OrderType#BEST}: to buy the price alone, as the amount to spend, and to sell the quantity alone; with
 *       {@link TimeInForce#IOC} or {@link TimeInForce#FOK}.
 * </ul>
 *
 * @param <Q> the request itself
 */
public interface OrderTerms<Q extends OrderTerms<Q>> {
    /** Market in upper case, quote currency first, like {@code KRW-BTC}; required. */
    String market();

    /** Direction; required. */
    Side side();

    /** Kind of order; required. */
    OrderType type();

    /** Limit price, or the amount to spend, in the quote currency. Prices have steps that depend on the price. */
    Optional<BigDecimal> price();

    /** Quantity in the base currency. */
    Optional<BigDecimal> volume();

    /**
     * How long the order stays, in KRW markets; until it is cancelled when absent. For {@link OrderType#LIMIT} and
     * {@link OrderType#BEST} only.
     */
    @JsonProperty("time_in_force")
    Optional<TimeInForce> timeInForce();

    /**
     * Your id of the order, unique: 1 to 36 of {@code A-Za-z0-9-_}. A random one is made when absent, because an order
     * is found again by it.
     */
    @JsonProperty("client_order_id")
    Optional<String> clientOrderId();

    /** The same order under this id. */
    Q withClientOrderId(String id);
}
