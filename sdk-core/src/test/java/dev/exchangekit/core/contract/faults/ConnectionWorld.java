package dev.exchangekit.core.contract.faults;

import dev.exchangekit.core.testing.ManualTime;
import java.net.URI;

/** An exchange that clients reach by several hosts, on their clock. */
public interface ConnectionWorld extends AutoCloseable {
    /** The clock of clients and exchange. */
    ManualTime time();

    /** Where the exchange listens. */
    URI uri();

    /** A client of these hosts, the preferred one first, with a key. */
    Views<?> client(URI... hosts);

    /** A public read that the exchange answers. */
    EndpointCall<?, ?> read();

    /** A signed write that the exchange takes, and shows when it is looked up. */
    EndpointCall<?, ?> write();

    /** How much has arrived at a path. */
    int requests(String path);

    /** Ends the exchange. */
    @Override
    void close();
}
