package dev.exchangekit.core.spi;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A request as it will be sent, but for what authenticates it. The arrays are not copied: whoever makes or receives one
 * leaves the bytes alone.
 */
public final class UnsignedRequest {
    private static final byte[] NOTHING = {};

    private final HttpMethod method;
    private final String path;
    private final String query;
    private final byte[] body;

    /**
     * A request with both a query and a body; either may be empty.
     *
     * @param path path below the host, with its leading slash
     * @param query encoded as it is sent, without the question mark; empty if there is none
     * @param body the bytes that are sent; empty if there are none
     */
    public UnsignedRequest(HttpMethod method, String path, String query, byte[] body) {
        this.method = Objects.requireNonNull(method, "method");
        this.path = Objects.requireNonNull(path, "path");
        this.query = Objects.requireNonNull(query, "query");
        this.body = Objects.requireNonNull(body, "body");
    }

    /** A request without a body. */
    public static UnsignedRequest withQuery(HttpMethod method, String path, String query) {
        return new UnsignedRequest(method, path, query, NOTHING);
    }

    /** A request with a body and no query. */
    public static UnsignedRequest withBody(HttpMethod method, String path, byte[] body) {
        return new UnsignedRequest(method, path, "", body);
    }

    /** A request with a body given as text and no query. */
    public static UnsignedRequest withBody(HttpMethod method, String path, String body) {
        return withBody(method, path, body.getBytes(StandardCharsets.UTF_8));
    }

    public HttpMethod method() {
        return method;
    }

    /** Path below the host, with its leading slash. */
    public String path() {
        return path;
    }

    /** The query exactly as it is sent, without the question mark; empty if there is none. */
    public String query() {
        return query;
    }

    /** The body exactly as it is sent; empty if there is none. Not a copy. */
    public byte[] body() {
        return body;
    }

    /** Method and path only: parameters may be private. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
