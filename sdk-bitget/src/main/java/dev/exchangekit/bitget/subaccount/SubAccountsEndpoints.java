package dev.exchangekit.bitget.subaccount;

import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.EndpointList;
import java.util.List;

/** The endpoints of this area, one constant each. */
public final class SubAccountsEndpoints {
    private static final EndpointList LIST = EndpointList.open("subAccounts");

    private SubAccountsEndpoints() {}

    /** All of them, in the order of their declaration. */
    public static List<Endpoint<?, ?>> all() {
        return LIST.all();
    }
}
