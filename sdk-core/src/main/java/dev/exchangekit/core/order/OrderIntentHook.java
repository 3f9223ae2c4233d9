package dev.exchangekit.core.order;

import java.util.List;

/**
 * Sees every order write before its first byte leaves, on the thread that makes the call, so an application can journal
 * it. An exception thrown here stops the write: nothing is sent.
 */
@FunctionalInterface
public interface OrderIntentHook {
    /** Called once per write with all its orders (one, or the items of a batch), before the first attempt. */
    void beforeSend(List<OrderIntent> intents);
}
