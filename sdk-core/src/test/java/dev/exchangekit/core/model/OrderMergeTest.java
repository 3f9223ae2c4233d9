package dev.exchangekit.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderMergeTest {
    private static final Symbol SYMBOL = Symbol.of("BTC/USDT:USDT");
    private static final Instant T0 = Instant.parse("2026-03-01T10:00:00Z");

    private static Order.Builder picture(OrderStatus status, String filled, long second) {
        return Order.builder()
                .symbol(SYMBOL)
                .orderId("o-1")
                .clientOrderId("c-1")
                .side(Side.BUY)
                .type(OrderType.LIMIT)
                .quantity(dec("3"))
                .price(dec("100"))
                .filledQuantity(dec(filled))
                .status(status)
                .createdAt(T0)
                .updatedAt(T0.plusSeconds(second));
    }

    private static Fill fill(String id, String quantity, String price, long second) {
        return Fill.builder()
                .symbol(SYMBOL)
                .tradeId(id)
                .orderId("o-1")
                .side(Side.BUY)
                .price(dec(price))
                .quantity(dec(quantity))
                .addFees(new Fee(dec("0.01"), "USDT"))
                .time(T0.plusSeconds(second))
                .build();
    }

    @Test
    void finalStateNeverReverts() {
        Order done = picture(OrderStatus.CANCELLED, "1", 5).build();
        Order late = picture(OrderStatus.NEW, "0", 9).build();
        assertThat(OrderMerge.merge(done, late).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(OrderMerge.merge(late, done).status()).isEqualTo(OrderStatus.CANCELLED);
    }

    @Test
    void filledQuantityOnlyGrows() {
        Order more = picture(OrderStatus.PARTIALLY_FILLED, "2", 5)
                .averagePrice(dec("99.5"))
                .build();
        Order less = picture(OrderStatus.PARTIALLY_FILLED, "1", 7)
                .averagePrice(dec("99"))
                .build();
        Order merged = OrderMerge.merge(more, less);
        assertThat(merged.filledQuantity()).isEqualByComparingTo("2");
        assertThat(merged.averagePrice()).contains(dec("99.5"));
        assertThat(merged.remainingQuantity()).contains(dec("1"));
    }

    @Test
    void fillMayPrecedeItsOrder() {
        Order fromFill = OrderMerge.ofFill(fill("t-1", "1", "99", 2));
        Order merged =
                OrderMerge.merge(fromFill, picture(OrderStatus.NEW, "0", 1).build());
        assertThat(merged.status()).isEqualTo(OrderStatus.PARTIALLY_FILLED);
        assertThat(merged.filledQuantity()).isEqualByComparingTo("1");
        assertThat(merged.price()).contains(dec("100"));
        assertThat(merged.clientOrderId()).contains("c-1");
    }

    @Test
    void fillThatComesTwiceCountsOnce() {
        Order order = picture(OrderStatus.NEW, "0", 1).build();
        Order once = OrderMerge.merge(order, fill("t-1", "1", "99", 2));
        assertThat(OrderMerge.merge(once, fill("t-1", "1", "99", 2))).isEqualTo(once);
        assertThat(once.fills()).hasSize(1);
    }

    @Test
    void averageAndFeesComeFromTheFillsWhenAllAreKnown() {
        Order merged = OrderMerge.merge(
                OrderMerge.merge(picture(OrderStatus.FILLED, "3", 9).build(), fill("t-2", "1", "102", 3)),
                fill("t-1", "2", "99", 2));
        assertThat(merged.averagePrice()).hasValueSatisfying(p -> assertThat(p).isEqualByComparingTo("100"));
        assertThat(merged.fees()).containsExactly(new Fee(dec("0.02"), "USDT"));
        assertThat(merged.fills()).extracting(Fill::tradeId).containsExactly("t-1", "t-2");
        assertThat(merged.status()).isEqualTo(OrderStatus.FILLED);
    }

    @Test
    void amendedTermsAreThoseOfTheNewestPicture() {
        Order old = picture(OrderStatus.NEW, "0", 1).build();
        Order amended = picture(OrderStatus.NEW, "0", 4)
                .price(dec("98"))
                .quantity(dec("5"))
                .build();
        Order filled = OrderMerge.ofFill(fill("t-1", "1", "98", 6));
        Order merged = OrderMerge.merge(OrderMerge.merge(amended, filled), old);
        assertThat(merged.price()).contains(dec("98"));
        assertThat(merged.quantity()).contains(dec("5"));
        assertThat(merged.termsAt()).contains(T0.plusSeconds(4));
        assertThat(merged.updatedAt()).contains(T0.plusSeconds(6));
    }

    @Test
    void acknowledgementIsTheFirstPicture() {
        OrderRequest request = OrderRequest.limit(SYMBOL, Side.BUY, dec("3"), dec("100"));
        OrderAck ack = OrderAck.builder()
                .symbol(SYMBOL)
                .orderId("o-1")
                .clientOrderId("c-1")
                .build();
        Order order = OrderMerge.ofAck(request, ack);
        assertThat(order.status()).isEqualTo(OrderStatus.PENDING);
        assertThat(OrderMerge.merge(order, picture(OrderStatus.NEW, "0", 1).build())
                        .status())
                .isEqualTo(OrderStatus.NEW);
    }

    @Test
    void picturesOfDifferentOrdersAreRefused() {
        Order other = picture(OrderStatus.NEW, "0", 1).orderId("o-2").build();
        assertThatThrownBy(
                        () -> OrderMerge.merge(picture(OrderStatus.NEW, "0", 1).build(), other))
                .hasMessageContaining("o-1")
                .hasMessageContaining("o-2");
    }

    @Test
    void nativeModelOfTheNewestPictureIsKept() {
        Order older = picture(OrderStatus.NEW, "0", 1)
                .nativeModel(NativeModel.of("older"))
                .build();
        Order newer = picture(OrderStatus.NEW, "0", 2)
                .nativeModel(NativeModel.of("newer"))
                .build();
        assertThat(OrderMerge.merge(older, newer).nativeOrder(String.class)).contains("newer");
        assertThat(OrderMerge.merge(newer, older).nativeOrder(String.class)).contains("newer");
        assertThat(older.nativeOrder(Integer.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void anySequenceOfTheSamePicturesGivesTheSameOrder(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Order> pictures = randomLife(random);
            Order first = pictures.get(0);
            Order expected = pictures.stream().reduce(first, OrderMerge::merge);
            assertThat(OrderMerge.merge(expected, expected)).isEqualTo(expected);
            for (int shuffle = 0; shuffle < 10; shuffle++) {
                List<Order> others = new ArrayList<>(pictures);
                others.add(pictures.get(random.nextInt(pictures.size())));
                Collections.shuffle(others, random);
                assertThat(inRandomGroups(others, random)).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 7, 11})
    void everyStepIsMonotone(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Order> pictures = randomLife(random);
            Collections.shuffle(pictures, random);
            Order state = pictures.get(0);
            for (Order picture : pictures) {
                Order next = OrderMerge.merge(state, picture);
                assertThat(next.filledQuantity()).isGreaterThanOrEqualTo(state.filledQuantity());
                assertThat(next.fills())
                        .hasSizeGreaterThanOrEqualTo(state.fills().size());
                assertThat(!state.isFinal() || next.isFinal()).isTrue();
                state = next;
            }
        }
    }

    /** Joins neighbours until one order is left, so that grouping is random too. */
    private static Order inRandomGroups(List<Order> pictures, Random random) {
        List<Order> left = new ArrayList<>(pictures);
        while (left.size() > 1) {
            int i = random.nextInt(left.size() - 1);
            left.set(i, OrderMerge.merge(left.get(i), left.remove(i + 1)));
        }
        return left.get(0);
    }

    /** Pictures of one order as several sources might tell them: some without fields, some with wrong or equal times. */
    private static List<Order> randomLife(Random random) {
        List<Order> pictures = new ArrayList<>();
        OrderStatus[] words = {
            OrderStatus.PENDING,
            OrderStatus.UNTRIGGERED,
            OrderStatus.NEW,
            OrderStatus.PARTIALLY_FILLED,
            new OrderStatus("Odd"),
            new OrderStatus("Other"),
            OrderStatus.CANCELLED,
            OrderStatus.EXPIRED,
            OrderStatus.FILLED
        };
        int snapshots = 1 + random.nextInt(6);
        for (int i = 0; i < snapshots; i++) {
            String filled = Integer.toString(random.nextInt(4)) + (random.nextBoolean() ? ".0" : "");
            Order.Builder order = picture(words[random.nextInt(words.length)], filled, random.nextInt(5));
            if (random.nextBoolean()) {
                order.price(dec(Integer.toString(95 + random.nextInt(5))));
            }
            if (random.nextBoolean()) {
                order.averagePrice(dec(Integer.toString(90 + random.nextInt(9))));
            }
            if (random.nextBoolean()) {
                order.nativeStatus("word" + random.nextInt(3));
            }
            if (random.nextBoolean()) {
                order.addFees(new Fee(dec("0." + random.nextInt(9)), "USDT"));
            }
            if (random.nextInt(3) == 0) {
                order.updatedAt(Optional.empty());
            }
            if (random.nextInt(4) == 0) {
                order.quantity(Optional.empty()).price(Optional.empty());
            }
            pictures.add(order.build());
        }
        int fills = random.nextInt(4);
        for (int i = 0; i < fills; i++) {
            pictures.add(OrderMerge.ofFill(fill("t-" + i, i % 2 == 0 ? "1" : "0.50", "9" + i, random.nextInt(5))));
        }
        return pictures;
    }

    private static BigDecimal dec(String text) {
        return new BigDecimal(text);
    }
}
