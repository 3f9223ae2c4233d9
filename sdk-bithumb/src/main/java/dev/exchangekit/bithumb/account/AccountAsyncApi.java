package dev.exchangekit.bithumb.account;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.AsyncCalls;
import dev.exchangekit.core.spi.NoParameters;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The account: balances. No method blocks; futures fail with {@link dev.exchangekit.core.error.SdkException}.
 * Thread-safe.
 */
public interface AccountAsyncApi extends AsyncCalls {
    /**
     * Balances of all currencies, the points of the exchange ({@code P}) among them.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%A0%84%EC%B2%B4-%EC%9E%90%EC%82%B0-%EC%A1%B0%ED%9A%8C">Bithumb: accounts</a>
     */
    default CompletableFuture<List<Account>> accounts() {
        return call(AccountEndpoints.ACCOUNTS, NoParameters.NONE);
    }

    /** The same calls with other options. */
    default AccountAsyncApi with(RequestOptions options) {
        return AsyncCalls.with(this, options)::call;
    }
}
