package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.internal.BybitErrorCodes;
import dev.exchangekit.bybit.trade.BatchItem;
import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.ExchangeException.Refusal;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.spi.Endpoint;

/** Refusals that stand inside answers, as the exceptions that a call of their own would have thrown. */
final class Refusals {
    private static final int OK = 200;

    private Refusals() {}

    /** The refusal of one order of a batch. */
    static OrderRejectedException ofItem(Endpoint<?, ?> endpoint, BatchItem item) {
        String code = item.code().map(String::valueOf).orElse("");
        ErrorKind kind = item.code().isPresent() ? BybitErrorCodes.kind(code) : ErrorKind.NOT_ACCEPTED;
        return new OrderRejectedException(
                new Refusal(OK, code, kind, item.message(), null),
                call(endpoint),
                item.orderLinkId().stream().toList());
    }

    static ExchangeException unknownSymbol(Endpoint<?, ?> endpoint, Listing listing) {
        return of(
                endpoint,
                ErrorKind.INVALID_SYMBOL,
                "the answer holds no " + listing.category().wire() + " symbol " + listing.symbol());
    }

    /** An answer that reports a failure without a code. */
    static ExchangeException of(Endpoint<?, ?> endpoint, ErrorKind kind, String message) {
        return new Refusal(OK, "", kind, message, null)
                .toException(call(endpoint), endpoint.orderWrite().isPresent());
    }

    static CallInfo call(Endpoint<?, ?> endpoint) {
        return endpoint.info(BybitAdapter.NAME, 1);
    }

    /** True for the answers that all is as asked already. */
    static boolean isNotModified(Throwable failure) {
        return failure instanceof ExchangeException refusal && refusal.kind() == ErrorKind.NOT_MODIFIED;
    }

    /** True when the order has ended or is not known: how it ended is still to be found out. */
    static boolean isTooLate(Throwable failure) {
        return failure instanceof ExchangeException refusal
                && (refusal.kind() == ErrorKind.ORDER_FINAL || refusal.kind() == ErrorKind.ORDER_NOT_FOUND);
    }
}
