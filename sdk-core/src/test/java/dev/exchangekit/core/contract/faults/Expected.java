package dev.exchangekit.core.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.error.TransportException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;

/** What an order write must come to: for the caller, at the exchange, and on the wire. Immutable. */
public final class Expected {
    private final String name;
    private final boolean inEffect;
    private final int requests;
    private final Claim claim;

    private Expected(String name, boolean inEffect, int requests, Claim claim) {
        this.name = name;
        this.inEffect = inEffect;
        this.requests = requests;
        this.claim = claim;
    }

    /** What the caller is told. */
    @FunctionalInterface
    private interface Claim {
        void check(PreparedWrite write, Result result);
    }

    /** The usual answer; the write is in effect once. */
    public static Expected accepted(int requests) {
        return new Expected("accepted", true, requests, (write, result) -> {
            assertThat(result.failure()).isNull();
            assertThat(result.answer()).isNotNull();
            assertThat(accepted(write, result)).hasSameSizeAs(write.ids()).containsOnly(true);
        });
    }

    /** Proven never to have taken effect although the answer was lost. A batch says so per order. */
    public static Expected provenAbsent(int requests) {
        return new Expected("proven absent", false, requests, (write, result) -> {
            if (write.kind() == Write.PLACE_BATCH) {
                assertThat(result.failure()).isNull();
                assertThat(accepted(write, result)).hasSameSizeAs(write.ids()).containsOnly(false);
            } else {
                refusal(write, result, OrderRejectedException.class, ErrorKind.NOT_ACCEPTED);
            }
        });
    }

    /**
     * Neither is certain.
     *
     * @param inEffect what is true all the same
     */
    public static Expected unknown(boolean inEffect, int requests) {
        return new Expected(
                "unknown",
                inEffect,
                requests,
                (write, result) -> assertThat(result.failure())
                        .asInstanceOf(InstanceOfAssertFactories.type(OrderOutcomeUnknownException.class))
                        .satisfies(e -> {
                            assertThat(e.clientOrderIds()).isEqualTo(write.ids());
                            assertThat(e.mayHaveReachedExchange()).isTrue();
                            assertThat(e.retryable()).isFalse();
                        }));
    }

    /** It never left, and says so. */
    public static Expected unsent() {
        return new Expected(
                "unsent",
                false,
                0,
                (write, result) -> assertThat(result.failure())
                        .asInstanceOf(InstanceOfAssertFactories.type(TransportException.class))
                        .satisfies(e -> {
                            assertThat(e.mayHaveReachedExchange()).isFalse();
                            assertThat(e.retryable()).isTrue();
                        }));
    }

    /** The exchange refused. */
    public static Expected refused(Class<? extends ExchangeException> type, ErrorKind kind, int requests) {
        return new Expected(
                type.getSimpleName() + " " + kind,
                false,
                requests,
                (write, result) -> refusal(write, result, type, kind));
    }

    private static void refusal(
            PreparedWrite write, Result result, Class<? extends ExchangeException> type, ErrorKind kind) {
        assertThat(result.failure()).isExactlyInstanceOf(type);
        assertThat(result.failure())
                .asInstanceOf(InstanceOfAssertFactories.type(ExchangeException.class))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(kind))
                .satisfies(e -> assertThat(e.endpoint()).contains(write.path()));
        if (type == OrderRejectedException.class) {
            assertThat(result.failure())
                    .asInstanceOf(InstanceOfAssertFactories.type(OrderRejectedException.class))
                    .satisfies(e -> assertThat(e.clientOrderIds()).isEqualTo(write.ids()));
        }
    }

    private static List<Boolean> accepted(PreparedWrite write, Result result) {
        return result.answer() == null ? List.of() : write.accepted(result.answer());
    }

    /** Checks the claim against the caller's result, the orders at the exchange and the requests that it read. */
    public void check(PreparedWrite write, Result result) {
        claim.check(write, result);
        for (String id : write.ids()) {
            assertThat(write.timesInEffect(id)).as("in effect").isEqualTo(inEffect ? 1 : 0);
            assertThat(write.orders(id)).as("orders of the id").isEqualTo(write.changesOrder() || inEffect ? 1 : 0);
        }
        assertThat(write.requests()).as("requests the exchange read").isEqualTo(requests);
        if (result.failure() instanceof SdkException e) {
            assertThat(e.call()).as("the call that failed").isPresent();
        }
    }

    @Override
    public String toString() {
        return name + ", " + (inEffect ? "in effect" : "without effect") + ", sent " + requests;
    }
}
