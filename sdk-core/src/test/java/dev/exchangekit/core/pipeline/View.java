package dev.exchangekit.core.pipeline;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.RestPipeline;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The two ways through the pipeline, seen alike. */
enum View {
    SYNC {
        @Override
        <Q, R> R call(RestPipeline client, Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
            return client.call(endpoint, request, options);
        }
    },
    ASYNC {
        @Override
        <Q, R> R call(RestPipeline client, Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
            CompletableFuture<R> future = client.async().call(endpoint, request, options);
            try {
                return client.time().await(future);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw new AssertionError(e.getCause());
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    };

    /** The answer, or the exception that the caller gets to see. */
    abstract <Q, R> R call(RestPipeline client, Endpoint<Q, R> endpoint, Q request, RequestOptions options);
}
