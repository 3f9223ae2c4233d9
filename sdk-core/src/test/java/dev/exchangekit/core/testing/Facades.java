package dev.exchangekit.core.testing;

import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.NoParameters;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Both views of a client, called the way an application does: {@code market.klines} is the method {@code klines} of
 * what {@code market()} returns.
 *
 * @param sync the blocking view
 * @param async the view whose methods return futures
 * @param end closes the client
 */
public record Facades(Object sync, Object async, Runnable end) implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    /** Which view is called. */
    public enum View {
        SYNC,
        ASYNC
    }

    /** Makes the call of a fixture and returns the answer. */
    Object call(View view, Fixture fixture, Endpoint<?, ?> endpoint, JsonCodec codec) throws Exception {
        Object client = view == View.SYNC ? sync : async;
        String[] names = endpoint.operation().split("\\.", 2);
        Method area = client.getClass().getMethod(names[0]);
        Object api = invoke(area, client);
        if (endpoint.requestType() == NoParameters.class) {
            return answer(view, invoke(area.getReturnType().getMethod(names[1]), api));
        }
        Method method = area.getReturnType().getMethod(names[1], endpoint.requestType());
        return answer(view, invoke(method, api, fixture.request(endpoint, codec)));
    }

    private static Object answer(View view, Object returned) throws Exception {
        if (view == View.SYNC) {
            return returned;
        }
        try {
            return ((CompletableFuture<?>) returned).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("the future does not deliver the answer", e);
        }
    }

    private static Object invoke(Method method, Object target, Object... arguments) throws Exception {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(method.getName() + Arrays.toString(arguments) + " fails", e.getCause());
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
