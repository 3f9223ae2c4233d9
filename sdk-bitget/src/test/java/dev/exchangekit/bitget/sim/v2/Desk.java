package dev.exchangekit.bitget.sim.v2;

import dev.exchangekit.bitget.sim.Backend;
import dev.exchangekit.bitget.sim.ClassicWallet;
import dev.exchangekit.bitget.sim.Product;
import dev.exchangekit.core.sim.AmendOrder;
import dev.exchangekit.core.sim.NewOrder;
import dev.exchangekit.core.sim.SimAccount;
import dev.exchangekit.core.sim.SimExchange;
import dev.exchangekit.core.sim.SimOrder;
import dev.exchangekit.core.sim.SimOrderRef;
import dev.exchangekit.core.sim.SimScope;
import dev.exchangekit.core.sim.front.Call;
import dev.exchangekit.core.sim.front.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One call's way to the wallet that a product line trades from; refuses in the exchange's codes. */
final class Desk {
    private final SimExchange sim;
    private final Call call;
    private final Product product;
    private final SimAccount account;

    Desk(Backend backend, Call call, Product product) {
        sim = backend.sim();
        this.call = call;
        this.product = product;
        account = product == Product.SPOT
                ? call.account()
                : backend.accounts().classic(call.key().account(), ClassicWallet.of(product));
    }

    SimAccount account() {
        return account;
    }

    Product product() {
        return product;
    }

    /** Refuses an id that an order has already, before anything is done for the new one. */
    void requireUnused(@Nullable String clientId) {
        if (clientId != null && find(SimOrderRef.clientId(clientId)).isPresent()) {
            throw Refusals.duplicate(product);
        }
    }

    SimOrder place(NewOrder order) {
        SimOrder placed = Refusals.refusing(product, () -> sim.place(account.id(), order));
        call.placed(placed.id());
        return placed;
    }

    SimOrder amend(AmendOrder change) {
        return Refusals.refusing(product, () -> sim.amend(account.id(), change));
    }

    /** Cancels an order that must be of a kind; one of another kind is not found. */
    SimOrder cancel(SimOrderRef ref, Predicate<SimOrder> kind, Refusal notFound) {
        SimOrder order = find(ref).filter(kind).orElseThrow(() -> notFound);
        return Refusals.refusing(product, () -> sim.cancel(account.id(), order.ref()));
    }

    /** Cancels the open orders of a kind. */
    List<SimOrder> cancelAll(SimScope scope, Predicate<SimOrder> kind) {
        return sim.cancelAll(account.id(), scope, kind);
    }

    Optional<SimOrder> find(SimOrderRef ref) {
        return account.order(ref).or(() -> exit(ref));
    }

    /** Finds an exit by the account's own id, which the engine does not know. */
    private Optional<SimOrder> exit(SimOrderRef ref) {
        String clientId = ref.clientId();
        if (ref.id() != null || clientId == null) {
            return Optional.empty();
        }
        SimScope scope = ref.symbol() == null ? SimScope.everything() : SimScope.symbol(ref.symbol());
        return Stream.concat(account.openOrders(scope).stream(), account.closedOrders(scope).stream())
                .filter(order -> clientId.equals(order.tags().get(Ids.CLIENT_ID)))
                .findFirst();
    }
}
