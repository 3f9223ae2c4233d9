package dev.exchangekit.core.spi;

/** The HTTP methods that exchanges use; GET and DELETE carry their parameters in the query, the others in a JSON body. */
public enum HttpMethod {
    GET,
    POST,
    PUT,
    DELETE;

    /** True when parameters travel as a JSON body, false when they travel in the query. */
    public boolean hasBody() {
        return this == POST || this == PUT;
    }
}
