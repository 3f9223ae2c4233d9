package dev.exchangekit.core.contract.faults;

/** A signed read. */
public interface PreparedRead extends View.Attempt {
    /** The path it is sent to. */
    String path();

    /** How often the exchange has read it. */
    int requests();
}
