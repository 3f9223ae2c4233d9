package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.BatchFailure;
import dev.exchangekit.bitget.BatchResult;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.bitget.internal.BitgetErrorCodes;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Refusals;
import java.util.Optional;

/** What the answer to several orders of a classic account says of one, which both its lists name by its ids. */
final class ClassicBatches {
    private ClassicBatches() {}

    static Optional<OrderAck> taken(BatchResult answer, Optional<String> orderId, Optional<String> clientOid) {
        return answer.successList().stream()
                .filter(ack -> isSame(orderId, ack.orderId()) || isSame(clientOid, ack.clientOid()))
                .findFirst();
    }

    /** The refusal, as the exception that a call of its own would have thrown. */
    static OrderRejectedException refusal(
            Endpoint<?, ?> endpoint, BatchResult answer, Optional<String> orderId, Optional<String> clientOid) {
        Optional<BatchFailure> failure = answer.failureList().stream()
                .filter(failed -> isSame(orderId, failed.orderId()) || isSame(clientOid, failed.clientOid()))
                .findFirst();
        Optional<String> code = failure.flatMap(BatchFailure::errorCode);
        return Refusals.ofOrder(
                BitgetAdapter.NAME,
                endpoint,
                code.orElse(""),
                code.map(BitgetErrorCodes::kind).orElse(ErrorKind.NOT_ACCEPTED),
                failure.flatMap(BatchFailure::errorMsg).orElse(""),
                clientOid);
    }

    /** True when a look-up may tell how the order had ended: Bitget does not always say why it refused a change. */
    static boolean mayBeTooLate(Throwable failure) {
        return Refusals.isTooLate(failure)
                || (failure instanceof ExchangeException refusal && refusal.kind() == ErrorKind.NOT_ACCEPTED);
    }

    private static boolean isSame(Optional<String> given, Optional<String> answered) {
        return given.isPresent() && given.equals(answered);
    }
}
