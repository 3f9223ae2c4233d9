package dev.exchangekit.bybit.user;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.NoParameters;

/**
 * The user behind the account. Methods block and throw {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface UserApi extends Calls {
    /**
     * What the exchange knows of the API key that asks; any permission will do.
     *
     * @see <a href="https://bybit-exchange.github.io/docs/v5/user/apikey-info">Bybit: Get API Key Information</a>
     */
    default ApiKeyInfo apiKeyInfo() {
        return call(UserEndpoints.API_KEY_INFO, NoParameters.NONE);
    }

    /** The same calls with other options. */
    default UserApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
