package dev.exchangekit.core.spi;

import java.io.IOException;

/** Reads one exchange's envelope in one pass. Stateless. */
@FunctionalInterface
public interface ResponseReader {
    /**
     * Decides whether the answer is a yes and decodes it.
     *
     * @throws IOException when the body is not what the exchange documents
     */
    <R> Answer<R> read(Endpoint<?, R> endpoint, Reply reply, JsonCodec codec) throws IOException;
}
