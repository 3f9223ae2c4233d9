package dev.exchangekit.core.contract.faults;

import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.order.OrderAction;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.testing.ScriptedServer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import org.immutables.value.Value;

/**
 * One way in which an exchange moves money: a transfer or a withdrawal, and what the exchange answers and shows of it.
 *
 * @param <Q> its request
 * @param <R> its answer
 */
@SdkStyle
@Value.Immutable
public interface MoneyMove<Q, R> {
    Endpoint<Q, R> endpoint();

    OrderAction action();

    /** The coin of the request. */
    String coin();

    /** Makes the request with the client's id, or without one, which it must not be given where it cannot carry one. */
    Function<Optional<String>, Q> request();

    /** The client's id of the move that answers and records here speak of; absent where the move carries none. */
    Optional<String> id();

    /** The name under which that id is sent. */
    Optional<String> idName();

    /** What an id looks like that the client makes, as a regular expression. */
    Optional<String> madeIds();

    /** The usual answer. */
    MockResponse answer();

    /** What the caller gets of the usual answer. */
    R answered();

    /** An answer that refuses it. */
    MockResponse refusal();

    ErrorKind refusalKind();

    /** Answers from which it does not follow whether the move was taken. */
    List<MockResponse> openAnswers();

    /** Path and query of the requests of one search, the last of which finds it; none for what cannot be looked up. */
    List<String> lookUps();

    /** Records without any move. */
    Optional<MockResponse> nothing();

    /** Records that show the move as taken. */
    List<MockResponse> taken();

    /** Records that show that it was not carried out. */
    List<MockResponse> failed();

    /** Records of other moves. */
    List<MockResponse> others();

    /** Records under the same id that do not fit the move. */
    List<MockResponse> unclear();

    /** What the caller gets of a move that was looked up. */
    Optional<R> found();

    /** How long after it was sent the exchange can no longer accept it; empty where it does not promise that. */
    Optional<Duration> acceptedWithin();

    /** The path that the move is sent to. */
    default String path() {
        return endpoint().path();
    }

    /** The path that it is looked up at. */
    default String lookUpPath() {
        return ScriptedServer.path(lookUps().get(0));
    }

    static <Q, R> Builder<Q, R> builder() {
        return new Builder<>();
    }

    /** Builds the description; thread-confined. */
    class Builder<Q, R> extends ImmutableMoneyMove.Builder<Q, R> {}
}
