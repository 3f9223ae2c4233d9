package dev.exchangekit.core;

import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderOutcome;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class LoggingObserver implements SdkObserver {
    private static final Logger LOG = LoggerFactory.getLogger("dev.exchangekit.calls");
    private static final Logger ORDERS = LoggerFactory.getLogger("dev.exchangekit.orders");

    @Override
    public void attempt(CallInfo call, int httpStatus, Duration took) {
        if (LOG.isDebugEnabled()) {
            LOG.debug("{}: {} after {} ms", call, httpStatus == 0 ? "no answer" : httpStatus, took.toMillis());
        }
    }

    @Override
    public void waited(CallInfo call, Duration wait) {
        LOG.debug("{}: waited {} ms for its rate limit", call, wait.toMillis());
    }

    @Override
    public void retry(CallInfo call, Duration pause, Throwable because) {
        LOG.info("{}: trying again in {} ms after {}", call, pause.toMillis(), because.getMessage());
    }

    @Override
    public void outcomeSought(OrderIntent intent, String because) {
        ORDERS.warn("{} {} {}: looking it up: {}", intent.exchange(), intent.action(), intent.id(), because);
    }

    @Override
    public void outcome(OrderIntent intent, OrderOutcome outcome) {
        if (outcome == OrderOutcome.UNKNOWN) {
            ORDERS.warn("{} {} {}: outcome unknown", intent.exchange(), intent.action(), intent.id());
        } else {
            ORDERS.info("{} {} {}: {}", intent.exchange(), intent.action(), intent.id(), outcome);
        }
    }

    @Override
    public void clockOffset(String exchange, Duration offset) {
        LOG.debug("{} clock is {} ms ahead of the local one", exchange, offset.toMillis());
    }

    @Override
    public void drift(String exchange, Drift drift) {
        LOG.info("{} sends an unknown {} {} in {}", exchange, drift.kind(), drift.name(), drift.type());
    }
}
