package dev.exchangekit.bybit.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bybit.Category;
import dev.exchangekit.bybit.Side;
import dev.exchangekit.core.error.InvalidRequestException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PositionRequestsTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);

    private static void isRefused(ThrowingCallable build, String field) {
        assertThatThrownBy(build)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    void marginIsAddedOrTakenButNeverZero() {
        AddMarginRequest.Builder request =
                AddMarginRequest.builder().category(Category.LINEAR).symbol("BTCUSDT");
        assertThat(request.margin(new BigDecimal("-0.5")).build().margin()).isNegative();
        isRefused(() -> request.margin(BigDecimal.ZERO).build(), "margin");
    }

    @Test
    void aSpanOfTimeDoesNotEndBeforeItStarts() {
        ClosedPnlRequest.Builder request =
                ClosedPnlRequest.builder().category(Category.LINEAR).startTime(NOW);
        assertThat(request.endTime(NOW).build().endTime()).contains(NOW);
        isRefused(() -> request.endTime(NOW.minusMillis(1)).build(), "endTime");
    }

    @Test
    void aMoveHoldsOneToTwentyFivePositions() {
        PositionMove move = PositionMove.builder()
                .category(Category.LINEAR)
                .symbol("BTCUSDT")
                .price(BigDecimal.TEN)
                .side(Side.SELL)
                .quantity(BigDecimal.ONE)
                .build();
        MovePositionsRequest.Builder request =
                MovePositionsRequest.builder().fromUid("1001").toUid("1002");
        isRefused(request::build, "moves");
        assertThat(request.addAllMoves(Collections.nCopies(25, move)).build().moves())
                .hasSize(25);
        isRefused(() -> request.addMoves(move).build(), "moves");
    }
}
