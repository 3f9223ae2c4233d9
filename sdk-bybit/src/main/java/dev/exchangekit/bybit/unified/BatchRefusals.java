package dev.exchangekit.bybit.unified;

import dev.exchangekit.bybit.internal.BybitErrorCodes;
import dev.exchangekit.bybit.trade.BatchItem;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Refusals;

/** The refusal of one order of a batch, as the exception that a call of its own would have thrown. */
final class BatchRefusals {
    private BatchRefusals() {}

    static OrderRejectedException of(Endpoint<?, ?> endpoint, BatchItem item) {
        String code = item.code().map(String::valueOf).orElse("");
        ErrorKind kind = item.code().isPresent() ? BybitErrorCodes.kind(code) : ErrorKind.NOT_ACCEPTED;
        return Refusals.ofOrder(BybitAdapter.NAME, endpoint, code, kind, item.message(), item.orderLinkId());
    }
}
