package dev.exchangekit.bitget.unified;

import dev.exchangekit.bitget.internal.BitgetErrorCodes;
import dev.exchangekit.bitget.uta.trade.OrderResult;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.Refusals;
import java.util.List;
import java.util.Optional;

/** Several orders of a unified account in one call. */
final class UnifiedBatches {
    static final int LARGEST = 20;

    private UnifiedBatches() {}

    /** What an answer says of one order: the item that names it, or the one at its place. */
    static OrderResult item(List<OrderResult> answer, int index, Optional<String> orderId, Optional<String> clientOid) {
        return answer.stream()
                .filter(item -> isSame(item.orderId(), orderId) || isSame(item.clientOid(), clientOid))
                .findFirst()
                .orElseGet(() -> answer.get(index));
    }

    private static boolean isSame(Optional<String> answered, Optional<String> asked) {
        return asked.isPresent() && answered.equals(asked);
    }

    /** The refusal of one order, as the exception that a call of its own would have thrown. */
    static OrderRejectedException refusal(Endpoint<?, ?> endpoint, OrderResult item) {
        return Refusals.ofOrder(
                BitgetAdapter.NAME,
                endpoint,
                item.code().orElse(""),
                item.code().map(BitgetErrorCodes::kind).orElse(ErrorKind.NOT_ACCEPTED),
                item.message().orElse(""),
                item.clientOid());
    }
}
