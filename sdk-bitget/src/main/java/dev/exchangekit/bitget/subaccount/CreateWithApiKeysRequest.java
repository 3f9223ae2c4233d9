package dev.exchangekit.bitget.subaccount;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.exchangekit.core.spi.Check;
import java.util.List;

/**
 * Makes virtual sub-accounts with an API key each.
 *
 * @param subAccounts one to five
 */
public record CreateWithApiKeysRequest(@JsonValue List<NewSubAccount> subAccounts) {
    private static final int MOST = 5;

    /** Refuses values of the wrong shape. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CreateWithApiKeysRequest {
        Check.size("subAccounts", subAccounts, 1, MOST);
        subAccounts = List.copyOf(subAccounts);
    }
}
