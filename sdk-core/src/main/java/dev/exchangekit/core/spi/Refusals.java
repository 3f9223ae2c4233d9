package dev.exchangekit.core.spi;

import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.ExchangeException.Refusal;
import dev.exchangekit.core.error.OrderRejectedException;
import java.util.Optional;

/** Refusals that stand inside answers, as the exceptions that a call of their own would have thrown, and what refusals say. */
public final class Refusals {
    private static final int OK = 200;

    private Refusals() {}

    /**
     * An answer that reports a failure without a code.
     *
     * @param exchange display name
     */
    public static ExchangeException of(String exchange, Endpoint<?, ?> endpoint, ErrorKind kind, String message) {
        return new Refusal(OK, "", kind, message, null)
                .toException(endpoint.info(exchange, 1), endpoint.orderWrite().isPresent());
    }

    /**
     * The refusal of one order of a batch.
     *
     * @param exchange display name
     * @param code empty where the exchange states none
     */
    public static OrderRejectedException ofOrder(
            String exchange,
            Endpoint<?, ?> endpoint,
            String code,
            ErrorKind kind,
            String message,
            Optional<String> clientOrderId) {
        return new OrderRejectedException(
                new Refusal(OK, code, kind, message, null),
                endpoint.info(exchange, 1),
                clientOrderId.stream().toList());
    }

    /**
     * An answer that leaves out the instrument that was asked for.
     *
     * @param market the exchange's word
     * @param name of the instrument in that market
     */
    public static ExchangeException unknownSymbol(
            String exchange, Endpoint<?, ?> endpoint, String market, String name) {
        return of(exchange, endpoint, ErrorKind.INVALID_SYMBOL, "the answer holds no " + market + " symbol " + name);
    }

    /** True for the answers that all is as asked already. */
    public static boolean isNotModified(Throwable failure) {
        return failure instanceof ExchangeException refusal && refusal.kind() == ErrorKind.NOT_MODIFIED;
    }

    /** True when the order has ended or is not known: how it ended is still to be found out. */
    public static boolean isTooLate(Throwable failure) {
        return failure instanceof ExchangeException refusal
                && (refusal.kind() == ErrorKind.ORDER_FINAL || refusal.kind() == ErrorKind.ORDER_NOT_FOUND);
    }
}
