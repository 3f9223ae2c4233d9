package dev.exchangekit.core.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * An asynchronous view dressed as the blocking one, so that one test runs through both. Every method waits for the
 * future of the method with the same name; what the future fails with is thrown.
 */
public final class AsyncAsSync {
    private AsyncAsSync() {}

    /** The asynchronous view behind the blocking interface; facades that it returns are dressed in the same way. */
    public static <S> S of(Class<S> sync, Object async) {
        return sync.cast(Proxy.newProxyInstance(
                sync.getClassLoader(),
                new Class<?>[] {sync},
                (proxy, method, arguments) -> invoke(async, method, arguments)));
    }

    private static @Nullable Object invoke(Object async, Method method, Object @Nullable [] arguments)
            throws Throwable {
        Object result;
        try {
            Method same = publicType(async, method).getMethod(method.getName(), method.getParameterTypes());
            result = same.invoke(async, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
        if (result instanceof CompletableFuture<?> future) {
            try {
                return future.get();
            } catch (ExecutionException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }
        Class<?> wanted = method.getReturnType();
        return result == null || wanted.isPrimitive() || wanted.isInstance(result) ? result : of(wanted, result);
    }

    /** Implementations are hidden; their interfaces can be called. */
    private static Class<?> publicType(Object async, Method method) {
        for (Class<?> type : async.getClass().getInterfaces()) {
            for (Method candidate : type.getMethods()) {
                if (candidate.getName().equals(method.getName())) {
                    return type;
                }
            }
        }
        return async.getClass();
    }
}
