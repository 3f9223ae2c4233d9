package dev.exchangekit.core.contract.faults;

import dev.exchangekit.core.order.OrderIntent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Clients, and an exchange that counts what arrives. */
public interface InputWorld extends AutoCloseable {
    /** A client with a key, which writes to the journal. */
    Views<?> client();

    /** A client without a key. */
    Views<?> stranger();

    /** A public read that the exchange answers. */
    EndpointCall<?, ?> read();

    /** A signed write that is journalled. */
    EndpointCall<?, ?> write();

    /** A write that costs more at once than its rate limit ever holds; empty where there is none. */
    default Optional<EndpointCall<?, ?>> tooLarge() {
        return Optional.empty();
    }

    /** Places an order under this id, which the exchange takes; skips the fact where orders cannot be placed. */
    default EndpointCall<?, ?> place(String clientOrderId) {
        return Assumptions.abort("no orders are placed here");
    }

    /** Cancels the order of this id. */
    default EndpointCall<?, ?> cancel(String clientOrderId) {
        return Assumptions.abort("no orders are cancelled here");
    }

    /** How much has arrived. */
    int requests();

    /** How much has arrived at a path. */
    int requests(String path);

    /** What was journalled. */
    List<OrderIntent> journal();

    /** Ends clients and exchange. */
    @Override
    void close();
}
