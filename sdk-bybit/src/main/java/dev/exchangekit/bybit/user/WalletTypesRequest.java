package dev.exchangekit.bybit.user;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/** Asks which wallets accounts have. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWalletTypesRequest.class)
@JsonDeserialize(builder = WalletTypesRequest.Builder.class)
public interface WalletTypesRequest {
    /**
     * Numbers of sub-accounts, 200 at most; a main account's own wallets come first in any case. Only the account that
     * asks if empty, and always for a sub-account.
     */
    @JsonProperty("memberIds")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonSerialize(using = UidList.Writer.class)
    @JsonDeserialize(using = UidList.Reader.class)
    List<Long> uids();

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.size("uids", uids(), 0, 200);
        uids().forEach(UserChecks::uid);
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableWalletTypesRequest.Builder {}
}
