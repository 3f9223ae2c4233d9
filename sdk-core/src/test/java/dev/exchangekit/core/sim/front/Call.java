package dev.exchangekit.core.sim.front;

import dev.exchangekit.core.sim.SimAccount;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request on its way through the checks to its handler. */
public final class Call {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final SimRequest request;
    private final String address;
    private final ParameterRules rules;
    private final List<String> placed = new ArrayList<>();
    private @Nullable Params params;
    private @Nullable ApiKey<?> key;
    private @Nullable SimAccount account;
    private int grantedItems = Integer.MAX_VALUE;

    Call(SimRequest request, String address, ParameterRules rules) {
        this.request = request;
        this.address = address;
        this.rules = rules;
    }

    /** Returns what was sent. */
    public SimRequest request() {
        return request;
    }

    /** Returns the client's address. */
    public String address() {
        return address;
    }

    /** Returns what stands in the body of a POST, which is JSON unless it says that it is a form, or in the query. */
    public Params params() {
        if (params == null) {
            params = read();
        }
        return params;
    }

    private Params read() {
        if (!request.method().equals("POST")) {
            return Params.ofQuery(request.query(), rules);
        }
        return request.header("Content-Type").orElse("").startsWith(FORM)
                ? Params.ofQuery(request.body(), rules)
                : Params.ofBody(request.body().getBytes(StandardCharsets.UTF_8), rules);
    }

    /** Says whose call it is. */
    public void authenticated(ApiKey<?> by, SimAccount of) {
        key = by;
        account = of;
    }

    /** Returns the key that it is signed with. */
    public ApiKey<?> key() {
        if (key == null) {
            throw new IllegalStateException("The call is not signed");
        }
        return key;
    }

    /** Returns the account of its key. */
    public SimAccount account() {
        if (account == null) {
            throw new IllegalStateException("The call is not signed");
        }
        return account;
    }

    /** Sets how many items of a batch the rate limit lets through. */
    public void grant(int items) {
        grantedItems = items;
    }

    /** Returns how many items of a batch the rate limit lets through. */
    public int grantedItems() {
        return grantedItems;
    }

    /** Says that it placed an order, which a fault may then hide. */
    public void placed(String orderId) {
        placed.add(orderId);
    }

    List<String> placed() {
        return placed;
    }
}
