package dev.exchangekit.bybit.user;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.NoParameters;
import java.util.List;

/**
 * The user behind the account. Methods block and throw {@link dev.exchangekit.core.error.SdkException}.
 * Thread-safe.
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

    /** The endpoints behind this API, in the order of their declaration. */
    static List<Endpoint<?, ?>> endpoints() {
        return UserEndpoints.all();
    }

    /** The same calls with other options. */
    default UserApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
