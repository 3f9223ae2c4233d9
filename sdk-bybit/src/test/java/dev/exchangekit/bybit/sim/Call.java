package dev.exchangekit.bybit.sim;

import dev.exchangekit.core.sim.SimAccount;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request on its way through the checks to its handler. */
final class Call {
    private final SimRequest request;
    private final String address;
    private final List<String> placed = new ArrayList<>();
    private @Nullable Params params;
    private @Nullable SimKey key;
    private @Nullable SimAccount account;
    private int grantedItems = Integer.MAX_VALUE;

    Call(SimRequest request, String address) {
        this.request = request;
        this.address = address;
    }

    SimRequest request() {
        return request;
    }

    /** Returns the client's address. */
    String address() {
        return address;
    }

    Params params() {
        if (params == null) {
            params = request.method().equals("GET")
                    ? Params.ofQuery(request.query())
                    : Params.ofBody(request.body().getBytes(StandardCharsets.UTF_8));
        }
        return params;
    }

    void authenticated(SimKey by, SimAccount of) {
        key = by;
        account = of;
    }

    SimKey key() {
        if (key == null) {
            throw new IllegalStateException("The call is not signed");
        }
        return key;
    }

    SimAccount account() {
        if (account == null) {
            throw new IllegalStateException("The call is not signed");
        }
        return account;
    }

    /** Sets how many items of a batch the rate limit lets through. */
    void grant(int items) {
        grantedItems = items;
    }

    int grantedItems() {
        return grantedItems;
    }

    void placed(String orderId) {
        placed.add(orderId);
    }

    /** Returns the ids of the orders this call placed. */
    List<String> placed() {
        return placed;
    }
}
