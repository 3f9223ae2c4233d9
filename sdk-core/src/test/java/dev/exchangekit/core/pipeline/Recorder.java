package dev.exchangekit.core.pipeline;

import dev.exchangekit.core.SdkObserver;
import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.order.OrderOutcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what an observer is told, one line each. */
final class Recorder implements SdkObserver {
    final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void attempt(CallInfo call, int httpStatus, Duration took) {
        lines.add("attempt " + call.operation() + " " + httpStatus);
    }

    @Override
    public void waited(CallInfo call, Duration wait) {
        lines.add("waited " + call.operation() + " " + wait.toMillis());
    }

    @Override
    public void retry(CallInfo call, Duration pause, Throwable because) {
        lines.add("retry " + call.operation() + " " + pause.toMillis());
    }

    @Override
    public void outcomeSought(OrderIntent intent, String because) {
        lines.add("sought " + intent.id());
    }

    @Override
    public void outcome(OrderIntent intent, OrderOutcome outcome) {
        lines.add("outcome " + intent.id() + " " + outcome);
    }

    @Override
    public void clockOffset(String exchange, Duration offset) {
        lines.add("offset " + offset.toMillis());
    }

    List<String> of(String kind) {
        return lines.stream().filter(line -> line.startsWith(kind + " ")).toList();
    }
}
