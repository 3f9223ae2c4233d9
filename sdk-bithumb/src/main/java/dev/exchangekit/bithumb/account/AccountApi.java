package dev.exchangekit.bithumb.account;

import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.NoParameters;
import java.util.List;

/**
 * The account: balances. Methods block and throw {@link dev.exchangekit.core.error.SdkException}. Thread-safe.
 */
public interface AccountApi extends Calls {
    /**
     * Balances of all currencies, the points of the exchange ({@code P}) among them.
     *
     * @see <a href="https://apidocs.bithumb.com/reference/%EC%A0%84%EC%B2%B4-%EC%9E%90%EC%82%B0-%EC%A1%B0%ED%9A%8C">Bithumb: accounts</a>
     */
    default List<Account> accounts() {
        return call(AccountEndpoints.ACCOUNTS, NoParameters.NONE);
    }

    /** The same calls with other options. */
    default AccountApi with(RequestOptions options) {
        return Calls.with(this, options)::call;
    }
}
