package dev.exchangekit.core.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.error.TransportException;
import dev.exchangekit.core.testing.FaultProxy;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Which host is spoken to.
 *
 * @param <W> the exchange's world
 */
public abstract class ConnectionContract<W extends ConnectionWorld> {
    /** As many attempts as a read has by default. */
    private static final int ATTEMPTS = 3;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private W world;

    /** A new world. */
    protected abstract W open();

    /** The world of this test. */
    protected final W world() {
        return world;
    }

    @BeforeEach
    final void begin() {
        world = open();
    }

    @AfterEach
    final void end() {
        world.close();
    }

    @ParameterizedTest
    @EnumSource
    final void aCallMovesOnToTheNextHostWhenTheFirstCannotBeReached(View view) throws InterruptedException {
        try (FaultProxy first = FaultProxy.to(world.uri());
                FaultProxy second = FaultProxy.to(world.uri());
                Views<?> client = world.client(first.uri(), second.uri())) {
            first.refuse();
            for (EndpointCall<?, ?> call : List.of(world.read(), world.write())) {
                Result result = view.attempt(call.of(client), world.time());
                assertThat(result.failure()).isNull();
                assertThat(result.answer()).isNotNull();
                assertThat(world.requests(call.path())).isEqualTo(1);
            }
            int before = second.requests();
            assertThat(before).isGreaterThanOrEqualTo(2);
            assertThat(view.attempt(world.read().of(client), world.time()).failure())
                    .isNull();
            assertThat(second.requests()).isEqualTo(before + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    final void aWriteThatMayHaveReachedTheFirstHostIsNotSentToTheNext(View view) throws InterruptedException {
        try (FaultProxy first = FaultProxy.to(world.uri());
                FaultProxy second = FaultProxy.to(world.uri());
                Views<?> client = world.client(first.uri(), second.uri())) {
            client.client().warmUp();
            first.onNextRequest(FaultProxy.Break.AFTER_ANSWER);
            Result result = view.attempt(world.write().of(client), world.time());
            assertThat(result.failure()).isNull();
            assertThat(result.answer()).isNotNull();
            assertThat(world.requests(world.write().path())).isEqualTo(1);
            assertThat(second.requests()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    final void everyHostUnreachableIsATransportError(View view) throws InterruptedException {
        try (FaultProxy first = FaultProxy.to(world.uri());
                FaultProxy second = FaultProxy.to(world.uri());
                Views<?> client = world.client(first.uri(), second.uri())) {
            first.refuse();
            second.refuse();
            assertThat(view.attempt(world.read().of(client), world.time()).failure())
                    .isInstanceOfSatisfying(TransportException.class, e -> {
                        assertThat(e.mayHaveReachedExchange()).isFalse();
                        assertThat(e.attempts()).isEqualTo(ATTEMPTS);
                    });
        }
    }

    @Test
    final void onlyThisMachineMayBeSpokenToWithoutTls() {
        assertThatThrownBy(() -> world.client(URI.create("http://example.com")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https");
        for (String own : List.of("http://localhost:1", "http://127.0.0.1:1", "https://private.example:8443")) {
            world.client(URI.create(own)).close();
        }
    }
}
