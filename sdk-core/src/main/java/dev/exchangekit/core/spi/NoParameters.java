package dev.exchangekit.core.spi;

/** The request of an endpoint that takes no parameters. */
public enum NoParameters {
    NONE
}
