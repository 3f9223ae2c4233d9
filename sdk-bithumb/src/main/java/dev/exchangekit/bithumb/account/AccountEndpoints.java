package dev.exchangekit.bithumb.account;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import dev.exchangekit.core.spi.NoParameters;
import java.util.List;

/** The endpoints of the account area, one constant each. */
public final class AccountEndpoints {
    private static final EndpointList ACCOUNT = EndpointList.signed("account");

    public static final Endpoint<NoParameters, List<Account>> ACCOUNTS = ACCOUNT.get(
                    "accounts", "/v1/accounts", NoParameters.class, new TypeReference<List<Account>>() {})
            .build();

    private AccountEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return ACCOUNT.all();
    }
}
