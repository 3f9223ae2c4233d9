package dev.exchangekit.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException;
import dev.exchangekit.core.error.ExchangeException.Refusal;
import dev.exchangekit.core.error.OrderOutcomeUnknownException;
import dev.exchangekit.core.error.SdkException;
import dev.exchangekit.core.model.AmendResult;
import dev.exchangekit.core.model.CancelResult;
import dev.exchangekit.core.model.ChangeOutcome;
import dev.exchangekit.core.model.Order;
import dev.exchangekit.core.model.OrderAck;
import dev.exchangekit.core.model.OrderRef;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.OrderStatus;
import dev.exchangekit.core.model.PlaceResult;
import dev.exchangekit.core.model.RecoveredOrder;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.order.OrderOutcome;
import dev.exchangekit.core.spi.Chunks.Chunk;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderFatesTest {
    private static final Symbol SYMBOL = Symbol.of("BTC/USDT");
    private static final CallInfo INFO = new CallInfo("Fake", "trade.placeMany", "POST /batch", 1);
    private static final Endpoint<String, String> ENDPOINT = Endpoint.post(
                    "trade.placeMany", "/batch", String.class, String.class)
            .build();
    private static final OrderRequest FIRST = order("a");
    private static final OrderRequest SECOND = order("b");

    private final ExchangeException noBalance = refusal(ErrorKind.INSUFFICIENT_BALANCE);
    private final ExchangeException noKey = refusal(ErrorKind.AUTHENTICATION);
    private final ExchangeException ended = refusal(ErrorKind.ORDER_FINAL);
    private final ExchangeException gone = refusal(ErrorKind.ORDER_NOT_FOUND);

    private final Map<String, Plan<Optional<Order>>> orders = new HashMap<>();
    private final OrderFates fates = new OrderFates(
            "Fake",
            ref -> orders.getOrDefault(ref.id(), Plan.of(Optional.empty())),
            (lookUp, call) -> lookUp.map(finding -> switch (finding.kind()) {
                case APPLIED -> Optional.of(true);
                case NOT_APPLIED -> Optional.of(false);
                default -> Optional.empty();
            }));

    private static OrderRequest order(String id) {
        return OrderRequest.limit(SYMBOL, Side.BUY, BigDecimal.ONE, BigDecimal.TEN).toBuilder()
                .clientOrderId(id)
                .build();
    }

    private static OrderRef ref(String id) {
        return OrderRef.ofClientId(SYMBOL, id);
    }

    private static ExchangeException refusal(ErrorKind kind) {
        return new Refusal(200, "1", kind, "no", null).toException(INFO, true);
    }

    private static OrderOutcomeUnknownException lost(String... ids) {
        Map<String, OrderOutcome> outcomes = new HashMap<>();
        for (String id : ids) {
            outcomes.put(id, OrderOutcome.UNKNOWN);
        }
        return new OrderOutcomeUnknownException(INFO, outcomes, "the answer was lost", null);
    }

    private static Chunk<String> chunk(boolean first) {
        return new Chunk<>("spot", List.of(0, 1), first);
    }

    private void has(String id, OrderStatus status) {
        orders.put(
                id,
                Plan.of(Optional.of(Order.builder()
                        .symbol(SYMBOL)
                        .orderId("of-" + id)
                        .clientOrderId(id)
                        .side(Side.BUY)
                        .filledQuantity(BigDecimal.ZERO)
                        .status(status)
                        .build())));
    }

    private Optional<List<PlaceResult>> placed(boolean first, SdkException failure) {
        return fates.ofPlaced(ENDPOINT, chunk(first), List.of(FIRST, SECOND), List.of("a", "b"), failure)
                .map(PlanRuns::result);
    }

    private Optional<List<CancelResult>> cancelled(boolean first, SdkException failure) {
        return fates.ofCancelled(chunk(first), List.of(ref("a"), ref("b")), failure)
                .map(PlanRuns::result);
    }

    @Test
    void newOrderWhoseFateIsOpenStaysUnknownWhileTheOthersAreLookedUp() {
        has("b", OrderStatus.NEW);
        List<PlaceResult> results = placed(true, lost("a")).orElseThrow();
        assertThat(results).extracting(PlaceResult::request).containsExactly(FIRST, SECOND);
        assertThat(results.get(0).outcome()).isEqualTo(OrderOutcome.UNKNOWN);
        OrderAck ack = results.get(1).orElseThrow();
        assertThat(ack.ref())
                .isEqualTo(OrderRef.builder()
                        .symbol(SYMBOL)
                        .orderId("of-b")
                        .clientOrderId("b")
                        .build());
    }

    @Test
    void newOrderOfALostAnswerThatIsNotThereOrWasRejectedWasNotAccepted() {
        has("b", OrderStatus.REJECTED);
        assertThat(placed(true, lost("another")).orElseThrow())
                .extracting(PlaceResult::failure)
                .allSatisfy(failure -> assertThat(failure)
                        .get()
                        .isInstanceOfSatisfying(
                                ExchangeException.class,
                                e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_ACCEPTED)));
    }

    @Test
    void newOrderThatCannotBeLookedUpStaysUnknown() {
        orders.put("b", Plan.fail(noKey));
        OrderOutcomeUnknownException lost = lost("a");
        assertThat(placed(true, lost).orElseThrow().get(1).failure()).containsSame(lost);
    }

    @Test
    void refusedBatchIsTheFailureOfTheCallUnlessAnotherOneWentBefore() {
        assertThat(placed(true, noBalance)).isEmpty();
        assertThat(cancelled(true, noBalance)).isEmpty();
        assertThat(placed(false, noBalance).orElseThrow())
                .extracting(PlaceResult::outcome)
                .containsExactly(OrderOutcome.REJECTED, OrderOutcome.REJECTED);
        assertThat(cancelled(false, noBalance).orElseThrow())
                .extracting(CancelResult::outcome)
                .containsExactly(ChangeOutcome.REJECTED, ChangeOutcome.REJECTED);
    }

    @Test
    void refusalOfAnOrderAloneIsItsResultAndThatOfTheKeyIsTheFailureOfTheCall() {
        assertThat(PlanRuns.result(OrderFates.alone(chunk(true), FIRST, Plan.fail(noBalance))))
                .extracting(PlaceResult::outcome)
                .containsExactly(OrderOutcome.REJECTED);
        assertThat(PlanRuns.result(OrderFates.alone(chunk(true), ref("a"), Plan.fail(lost("a")))))
                .extracting(CancelResult::outcome)
                .containsExactly(ChangeOutcome.UNKNOWN);
        assertThatThrownBy(() -> PlanRuns.result(OrderFates.alone(chunk(true), FIRST, Plan.fail(noKey))))
                .isSameAs(noKey);
        assertThat(PlanRuns.result(OrderFates.alone(chunk(false), FIRST, Plan.fail(noKey))))
                .extracting(PlaceResult::outcome)
                .containsExactly(OrderOutcome.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED, ACCEPTED", "FILLED, ALREADY_FILLED", "REJECTED, ALREADY_FINAL", "NEW, UNKNOWN"})
    void cancelWhoseAnswerWasLostIsReadFromTheOrder(String status, ChangeOutcome outcome) {
        has("b", new OrderStatus(status));
        assertThat(cancelled(true, lost("a")).orElseThrow())
                .extracting(CancelResult::outcome)
                .containsExactly(ChangeOutcome.UNKNOWN, outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "FILLED,    ALREADY_FILLED",
        "CANCELLED, ALREADY_CANCELLED",
        "EXPIRED,   ALREADY_CANCELLED",
        "REJECTED,  ALREADY_FINAL"
    })
    void changeThatCameTooLateSaysHowTheOrderHadEnded(String status, ChangeOutcome outcome) {
        has("a", new OrderStatus(status));
        assertThat(PlanRuns.result(fates.orTooLate(ref("a"), Plan.fail(gone))).outcome())
                .isEqualTo(outcome);
        assertThat(PlanRuns.result(fates.ofRefused(ref("a"), ended))).isEqualTo(outcome);
    }

    @Test
    void changeOfAnOrderOfWhichNothingIsKnownIsWhatTheExchangeSaid() {
        assertThat(PlanRuns.result(fates.ofRefused(ref("a"), ended))).isEqualTo(ChangeOutcome.ALREADY_FINAL);
        assertThatThrownBy(() -> PlanRuns.result(fates.ofRefused(ref("a"), gone)))
                .isSameAs(gone);
        orders.put("a", Plan.fail(noKey));
        assertThatThrownBy(() -> PlanRuns.result(fates.ofRefused(ref("a"), gone)))
                .isSameAs(gone);
    }

    @Test
    void amendThatIsRefusedForAnotherReasonStaysRefused() {
        has("a", OrderStatus.FILLED);
        assertThatThrownBy(() -> PlanRuns.result(fates.orTooLate(ref("a"), Plan.fail(noBalance))))
                .isSameAs(noBalance);
        AmendResult amended = AmendResult.of(ref("a"), ChangeOutcome.ACCEPTED);
        assertThat(PlanRuns.result(fates.orTooLate(ref("a"), Plan.of(amended)))).isSameAs(amended);
    }

    private RecoveredOrder recovered(String id) {
        return PlanRuns.result(fates.recover(SYMBOL, id, ENDPOINT));
    }

    @Test
    void orderThatIsFoundIsRecovered() {
        has("a", OrderStatus.FILLED);
        assertThat(recovered("a").outcome()).isEqualTo(OrderOutcome.ACCEPTED);
        assertThat(recovered("a").order()).map(Order::orderId).contains("of-a");
    }

    @Test
    void orderThatWasRejectedWasNeverPlacedAndOneWithoutATraceIsUnknown() {
        has("a", OrderStatus.REJECTED);
        assertThat(recovered("a").outcome()).isEqualTo(OrderOutcome.REJECTED);
        assertThat(recovered("b").outcome()).isEqualTo(OrderOutcome.UNKNOWN);
    }

    @Test
    void orderThatExistsButCannotBeShownStaysUnknown() {
        RecoveredOrder order =
                PlanRuns.result(fates.recover(SYMBOL, "a", ENDPOINT, Plan.of(OrderWrite.Finding.applied("of-a", "a"))));
        assertThat(order.outcome()).isEqualTo(OrderOutcome.UNKNOWN);
        assertThat(order.order()).isEmpty();
    }
}
