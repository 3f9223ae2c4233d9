package dev.exchangekit.bitget.internal;

import dev.exchangekit.bitget.spotplan.CurrentPlanOrdersRequest;
import dev.exchangekit.bitget.spotplan.PlanOrder;
import dev.exchangekit.bitget.spotplan.PlanOrderHistoryRequest;
import dev.exchangekit.bitget.spotplan.PlanOrderPage;
import dev.exchangekit.bitget.spotplan.PlanStatus;
import dev.exchangekit.bitget.spotplan.SpotPlansEndpoints;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.FoundOrder;
import dev.exchangekit.core.spi.FoundOrder.State;
import dev.exchangekit.core.spi.Plan;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds a plan order by one of its ids: among the current ones, then among the past ones. No list can be asked for an
 * id, so both are read page by page, and not without an end.
 */
public final class SpotPlanSearch {
    private static final int MOST_PAGES = 10;
    private static final int PAGE = 100;
    private static final Duration KEPT = Duration.ofDays(90);

    private SpotPlanSearch() {}

    /** The order of that id, where the exchange knows one. Its own id goes before the client's. */
    public static Plan<Optional<PlanOrder>> find(
            Optional<String> symbol, Optional<String> orderId, Optional<String> clientOid) {
        CurrentPlanOrdersRequest current =
                CurrentPlanOrdersRequest.builder().symbol(symbol).limit(PAGE).build();
        return walk(request -> Plan.call(SpotPlansEndpoints.CURRENT_ORDERS, request), current, orderId, clientOid, 1)
                .then(found -> found.isPresent()
                        ? Plan.of(found)
                        : ExchangeTime.NOW.then(now -> walk(
                                request -> Plan.call(SpotPlansEndpoints.ORDER_HISTORY, request),
                                PlanOrderHistoryRequest.builder()
                                        .symbol(symbol)
                                        .limit(PAGE)
                                        .startTime(now.minus(KEPT))
                                        .endTime(now)
                                        .build(),
                                orderId,
                                clientOid,
                                1)));
    }

    private static <Q extends CursorRequest<Q>> Plan<Optional<PlanOrder>> walk(
            Function<Q, Plan<PlanOrderPage>> fetch,
            Q request,
            Optional<String> orderId,
            Optional<String> clientOid,
            int pages) {
        return fetch.apply(request).then(page -> {
            Optional<PlanOrder> found = page.items().stream()
                    .filter(order -> orderId.map(id -> id.equals(order.orderId()))
                            .orElseGet(() -> order.clientOid().equals(clientOid)))
                    .findFirst();
            return found.isPresent() || page.nextCursor().isEmpty() || pages == MOST_PAGES
                    ? Plan.of(found)
                    : walk(fetch, request.withCursor(page.nextCursor().get()), orderId, clientOid, pages + 1);
        });
    }

    /** The order as every exchange would show it; one whose order could not be placed ended like an executed one. */
    public static FoundOrder found(PlanOrder order) {
        return new FoundOrder(
                order.orderId(),
                order.clientOid().orElse(""),
                order.createdAt(),
                order.updatedAt().orElse(order.createdAt()),
                state(order.status()));
    }

    private static State state(PlanStatus status) {
        if (status.equals(PlanStatus.CANCELLED)) {
            return State.CANCELLED;
        }
        boolean triggered = status.equals(PlanStatus.EXECUTED) || status.equals(PlanStatus.FAILED);
        return triggered ? State.FILLED : State.OPEN;
    }
}
