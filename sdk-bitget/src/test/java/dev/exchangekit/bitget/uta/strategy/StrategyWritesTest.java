package dev.exchangekit.bitget.uta.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.exchangekit.bitget.Acknowledgement;
import dev.exchangekit.bitget.Category;
import dev.exchangekit.bitget.OrderAck;
import dev.exchangekit.core.RequestOptions;
import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.ExchangeException.Refusal;
import dev.exchangekit.core.order.OrderIntent;
import dev.exchangekit.core.spi.Calls;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.OrderWrite;
import dev.exchangekit.core.spi.OrderWrite.Finding;
import dev.exchangekit.core.spi.OrderWrite.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategyWritesTest {
    private static final OrderWrite<PlaceStrategyOrderRequest, OrderAck> PLACE =
            UtaStrategiesEndpoints.PLACE_ORDER.orderWrite().orElseThrow();
    private static final OrderWrite<ModifyStrategyOrderRequest, OrderAck> MODIFY =
            UtaStrategiesEndpoints.MODIFY_ORDER.orderWrite().orElseThrow();
    private static final OrderWrite<CancelStrategyOrderRequest, Acknowledgement> CANCEL =
            UtaStrategiesEndpoints.CANCEL_ORDER.orderWrite().orElseThrow();

    private static final Instant MADE = Instant.parse("2026-02-01T12:00:00Z");
    private static final Instant BEFORE = MADE.minusSeconds(5);
    private static final Instant LATER = MADE.plusSeconds(5);

    private final List<Object> asked = new ArrayList<>();
    private final List<StrategyOrder> open = new ArrayList<>();
    private final List<StrategyOrder> past = new ArrayList<>();
    private final Calls exchange = new Exchange();

    /** Lists orders by category and type; margin trading is refused. */
    private final class Exchange implements Calls {
        @Override
        public <Q, R> R call(Endpoint<Q, R> endpoint, Q request, RequestOptions options) {
            asked.add(request);
            @SuppressWarnings("unchecked")
            R answer = (R)
                    (request instanceof OpenStrategyOrdersRequest current
                            ? only(open, current.category(), current.type())
                            : page((StrategyOrderHistoryRequest) request));
            return answer;
        }

        private StrategyOrderPage page(StrategyOrderHistoryRequest request) {
            return StrategyOrderPage.builder()
                    .items(only(past, request.category(), request.type()))
                    .build();
        }

        private List<StrategyOrder> only(List<StrategyOrder> orders, Category category, Optional<StrategyType> type) {
            if (category.equals(Category.MARGIN)) {
                throw new Refusal(400, "40017", ErrorKind.BAD_REQUEST, "", null)
                        .toException(new CallInfo("Bitget", "utaStrategies.openOrders", "GET /", 1), false);
            }
            boolean trigger = type.equals(Optional.of(StrategyType.TRIGGER));
            return orders.stream()
                    .filter(order -> order.category().equals(category)
                            && order.triggerPrice().isPresent() == trigger)
                    .toList();
        }
    }

    private static StrategyOrder.Builder order(Category category) {
        StrategyOrder.Builder builder = StrategyOrder.builder();
        builder.orderId("o1")
                .clientOid("mine")
                .category(category)
                .symbol("BTCUSDT")
                .quantity(new BigDecimal("0.50"))
                .stopLoss(new BigDecimal("59000"))
                .createdAt(MADE);
        return builder;
    }

    private static StrategyOrder waiting(Category category) {
        return order(category).status(StrategyStatus.PENDING).build();
    }

    private static PlaceStrategyOrderRequest.Builder place() {
        PlaceStrategyOrderRequest.Builder builder = PlaceStrategyOrderRequest.builder();
        builder.category(Category.USDT_FUTURES)
                .symbol("BTCUSDT")
                .clientOid("mine")
                .stopLoss(new BigDecimal("59000"));
        return builder;
    }

    private static ModifyStrategyOrderRequest modify(String stopLoss) {
        return ModifyStrategyOrderRequest.builder()
                .clientOid("mine")
                .stopLoss(new BigDecimal(stopLoss))
                .takeProfit(BigDecimal.ZERO)
                .build();
    }

    private static CancelStrategyOrderRequest cancel() {
        return CancelStrategyOrderRequest.builder().orderId("o1").build();
    }

    private Finding find(PlaceStrategyOrderRequest request, Instant since) {
        return PLACE.lookUp(request, 0, since).run(exchange);
    }

    private Finding.Kind find(ModifyStrategyOrderRequest request, Instant since) {
        return MODIFY.lookUp(request, 0, since).run(exchange).kind();
    }

    private Finding.Kind find(CancelStrategyOrderRequest request) {
        return CANCEL.lookUp(request, 0, BEFORE).run(exchange).kind();
    }

    @Test
    void newOrderIsSoughtAmongThoseThatWaitAndThenAmongPastOnes() {
        past.add(order(Category.USDT_FUTURES).status(StrategyStatus.FAILED).build());

        assertThat(find(place().build(), BEFORE)).isEqualTo(Finding.applied("o1", "mine"));

        assertThat(asked)
                .containsExactly(
                        OpenStrategyOrdersRequest.builder()
                                .category(Category.USDT_FUTURES)
                                .type(StrategyType.TPSL)
                                .build(),
                        StrategyOrderHistoryRequest.builder()
                                .category(Category.USDT_FUTURES)
                                .type(StrategyType.TPSL)
                                .build());
    }

    @Test
    void olderOrderOfTheSameIdIsAnotherOne() {
        open.add(waiting(Category.USDT_FUTURES));

        assertThat(find(place().build(), LATER).kind()).isEqualTo(Finding.Kind.NO_TRACE);
    }

    @Test
    void orderThatNoListHoldsLeavesNoTrace() {
        assertThat(find(place().build(), BEFORE).kind()).isEqualTo(Finding.Kind.NO_TRACE);
    }

    @Test
    void stopOfFuturesOnlyReducesAPosition() {
        assertThat(intent(place().build()).reducesOnly()).isTrue();
        assertThat(intent(place().category(Category.SPOT).build()).reducesOnly())
                .isFalse();
        PlaceStrategyOrderRequest.Builder trigger =
                place().type(StrategyType.TRIGGER).quantity(BigDecimal.ONE).triggerPrice(BigDecimal.TEN);
        assertThat(intent(trigger.build()).reducesOnly()).isFalse();
        assertThat(intent(trigger.reduceOnly(true).build()).reducesOnly()).isTrue();
    }

    private static OrderIntent intent(PlaceStrategyOrderRequest request) {
        return PLACE.intents(request)
                .get(0)
                .exchange("Bitget")
                .operation("utaStrategies.placeOrder")
                .parameters("{}")
                .createdAt(Instant.EPOCH)
                .build();
    }

    @Test
    void changedOrderIsSoughtInAllCategories() {
        open.add(order(Category.SPOT)
                .status(StrategyStatus.PENDING)
                .triggerPrice(BigDecimal.TEN)
                .build());

        assertThat(find(modify("59000.0"), LATER)).isEqualTo(Finding.Kind.APPLIED);
        assertThat(find(modify("58000"), LATER)).isEqualTo(Finding.Kind.NO_TRACE);
        assertThat(find(modify("58000"), BEFORE)).isEqualTo(Finding.Kind.UNCLEAR);
        assertThat(Set.copyOf(asked))
                .contains(OpenStrategyOrdersRequest.builder()
                        .category(Category.MARGIN)
                        .type(StrategyType.TPSL)
                        .build());
    }

    @Test
    void changeOfAnOrderThatEndedWithoutItIsRefused() {
        past.add(order(Category.USDC_FUTURES).build());

        assertThat(find(modify("58000"), LATER)).isEqualTo(Finding.Kind.NOT_APPLIED);
    }

    @ParameterizedTest
    @CsvSource({"cancelled, APPLIED", "success, NOT_APPLIED", "failed, NOT_APPLIED"})
    void cancelIsSettledByTheStatusOfItsOrder(String status, Finding.Kind kind) {
        past.add(order(Category.COIN_FUTURES).status(new StrategyStatus(status)).build());

        assertThat(find(cancel())).isEqualTo(kind);
    }

    @Test
    void cancelOfAnOrderThatWaitsLeavesNoTrace() {
        open.add(waiting(Category.USDT_FUTURES));

        assertThat(find(cancel())).isEqualTo(Finding.Kind.NO_TRACE);
        assertThat(asked).hasSize(1);
    }

    @Test
    void cancelOfAPastOrderWithoutAStatusIsUnclear() {
        past.add(order(Category.USDT_FUTURES).build());

        assertThat(find(cancel())).isEqualTo(Finding.Kind.UNCLEAR);
    }

    @Test
    void lostAnswersAreMadeFromWhatWasFound() {
        List<Verdict> verdicts = List.of(new Verdict(0, true, Finding.applied("o1", "mine")));

        assertThat(PLACE.complete(place().build(), Optional.empty(), verdicts))
                .isEqualTo(OrderAck.builder().orderId("o1").clientOid("mine").build());
        assertThat(CANCEL.complete(cancel(), Optional.empty(), verdicts)).isEqualTo(Acknowledgement.SUCCESS);
    }

    @Test
    void orderIsFoundByItsOwnId() {
        open.add(waiting(Category.USDT_FUTURES));
        UtaStrategiesApi strategies = exchange::call;

        assertThat(strategies.findOrder(Category.USDT_FUTURES, StrategyType.TPSL, "mine"))
                .isPresent();
        assertThat(strategies.findOrder(Category.USDT_FUTURES, StrategyType.TPSL, "other"))
                .isEmpty();
    }
}
