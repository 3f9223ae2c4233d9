package dev.exchangekit.bybit.user;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.NoParameters;
import java.util.concurrent.CompletableFuture;

/**
 * The user behind the account. No method blocks; futures fail with {@link dev.exchangekit.core.error.SdkException}.
 * Thread-safe.
 */
public interface UserAsyncApi extends AsyncCalls {
    /**
     * What the exchange knows of the API key that asks; any permission will do.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/user/apikey-info">Bybit: Get API Key Information</a>
     */
    default CompletableFuture<ApiKeyInfo> apiKeyInfo() {
        return call(UserEndpoints.API_KEY_INFO, NoParameters.NONE);
    }

    /** The same calls with other options. */
    default UserAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
