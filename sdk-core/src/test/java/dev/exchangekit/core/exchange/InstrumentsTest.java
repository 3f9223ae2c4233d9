package dev.exchangekit.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.error.CallInfo;
import dev.exchangekit.core.error.ClientClosedException;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.error.InstrumentsNotLoadedException;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.model.Instrument;
import dev.exchangekit.core.model.InstrumentChange;
import dev.exchangekit.core.model.InstrumentStatus;
import dev.exchangekit.core.model.OrderRequest;
import dev.exchangekit.core.model.Side;
import dev.exchangekit.core.model.Symbol;
import dev.exchangekit.core.spi.InstrumentSettings;
import dev.exchangekit.core.spi.UnifiedExchange;
import dev.exchangekit.core.testing.ManualTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InstrumentsTest {
    private static final Symbol SPOT = FakeAdapter.SPOT;
    private static final Symbol PERPETUAL = FakeAdapter.PERPETUAL;
    private static final OrderRequest ORDER = OrderRequest.market(SPOT, Side.BUY, BigDecimal.ONE);

    private final FakeAdapter adapter = new FakeAdapter();
    private final ManualTime time = new ManualTime(Instant.parse("2026-05-01T00:00:00Z"), -5);
    private final UnifiedExchange unified = UnifiedExchange.create(
            "Fake",
            instruments -> adapter,
            adapter.calls(),
            adapter.asyncCalls(),
            time,
            InstrumentSettings.builder()
                    .renewAfter(Duration.ofHours(1))
                    .maxAge(Duration.ofHours(24))
                    .minInterval(Duration.ofSeconds(30))
                    .build());
    private final Exchange exchange = unified.blocking();
    private final Instruments instruments = exchange.knownInstruments();
    private final List<InstrumentChange> changes = new ArrayList<>();

    @BeforeEach
    void listen() {
        var unused = instruments.onChange(changes::add);
    }

    private void list(Instrument... listed) {
        adapter.listed = List.of(listed);
    }

    private static Instrument.Builder spot() {
        return FakeAdapter.instrument(SPOT);
    }

    private static Instrument perpetual() {
        return FakeAdapter.instrument(PERPETUAL).build();
    }

    @Test
    void nothingIsFetchedBeforeSomebodyAsks() {
        time.advance(Duration.ofDays(3));
        assertThat(adapter.sent).isEmpty();
        assertThat(instruments.all()).isEmpty();
        assertThat(instruments.loadedAt()).isEmpty();
    }

    @Test
    void instrumentsAreFoundBySymbolAndByTheNameOfTheExchange() {
        exchange.warmUp();
        assertThat(instruments.find(SPOT)).contains(spot().build());
        assertThat(instruments.findNative("linear", "BTCUSDT")).contains(perpetual());
        assertThat(instruments.findNative("inverse", "BTCUSDT")).isEmpty();
        assertThat(instruments.loadedAt()).contains(Instant.parse("2026-05-01T00:00:00Z"));
    }

    @Test
    void instrumentIsFetchedAnewOnlyWhenItIsOld() {
        assertThat(exchange.market().instrument(SPOT)).isEqualTo(spot().build());
        assertThat(exchange.market().instrument(PERPETUAL)).isEqualTo(perpetual());
        assertThat(adapter.sent).containsExactly("instruments");
    }

    @Test
    void loadedInstrumentsAreRenewedAtTheirAge() {
        exchange.warmUp();
        adapter.sent.clear();
        time.advance(Duration.ofMinutes(59));
        assertThat(adapter.sent).isEmpty();
        time.advance(Duration.ofMinutes(1));
        assertThat(adapter.sent).containsExactly("instruments");
        time.advance(Duration.ofHours(3));
        assertThat(adapter.sent).hasSize(4);
    }

    @Test
    void failedRenewalIsRepeatedAndOrdersGoOnUntilTheMaximumAge() {
        exchange.warmUp();
        adapter.failure = Optional.of(FakeAdapter.refused(ErrorKind.BUSY));
        adapter.sent.clear();
        time.advance(Duration.ofMinutes(61));
        assertThat(adapter.sent).containsExactly("instruments", "instruments", "instruments");
        time.advance(Duration.ofHours(22));
        assertThat(instruments.require(SPOT)).isNotNull();
        time.advance(Duration.ofHours(2));
        assertThatThrownBy(() -> exchange.trading().place(ORDER))
                .isInstanceOf(InstrumentsNotLoadedException.class)
                .hasMessageContaining("were loaded 1501 minutes ago");
        adapter.failure = Optional.empty();
        time.advance(Duration.ofSeconds(30));
        exchange.trading().place(ORDER);
    }

    @Test
    void refusedPriceOrQuantityRenewsSoonAndNotTooOften() {
        exchange.warmUp();
        adapter.refusal = Optional.of(ErrorKind.PRICE);
        adapter.sent.clear();
        assertThatThrownBy(() -> exchange.trading().place(ORDER)).isInstanceOf(OrderRejectedException.class);
        assertThat(adapter.sent).containsExactly("place");
        time.advance(Duration.ZERO);
        assertThat(adapter.sent).containsExactly("place", "instruments");
        adapter.refusal = Optional.of(ErrorKind.QUANTITY);
        for (int i = 0; i < 5; i++) {
            assertThat(unified.async().trading().place(ORDER)).isCompletedExceptionally();
            time.advance(Duration.ofSeconds(1));
        }
        assertThat(adapter.sent).filteredOn("instruments"::equals).hasSize(1);
        time.advance(Duration.ofSeconds(25));
        assertThat(adapter.sent).filteredOn("instruments"::equals).hasSize(2);
    }

    @Test
    void refusalsWithinABatchRenewToo() {
        exchange.warmUp();
        adapter.sent.clear();
        exchange.trading().placeMany(List.of(ORDER));
        time.advance(Duration.ZERO);
        assertThat(adapter.sent).containsExactly("placeMany", "instruments");
    }

    @Test
    void otherRefusalsRenewNothing() {
        exchange.warmUp();
        adapter.refusal = Optional.of(ErrorKind.INSUFFICIENT_BALANCE);
        adapter.sent.clear();
        assertThatThrownBy(() -> exchange.trading().place(ORDER)).isInstanceOf(OrderRejectedException.class);
        time.advance(Duration.ofMinutes(1));
        assertThat(adapter.sent).containsExactly("place");
    }

    @Test
    void firstLoadTellsNothing() {
        exchange.warmUp();
        assertThat(changes).isEmpty();
    }

    @Test
    void changesOfTickLotAndStatusAreTold() {
        exchange.warmUp();
        list(
                spot().tickSize(new BigDecimal("0.5"))
                        .quantityStep(new BigDecimal("0.01"))
                        .maxQuantity(BigDecimal.TEN)
                        .build(),
                FakeAdapter.instrument(PERPETUAL)
                        .status(InstrumentStatus.SUSPENDED)
                        .build());
        exchange.market().instruments();
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).kinds())
                .containsExactlyInAnyOrder(InstrumentChange.Kind.TICK, InstrumentChange.Kind.LOT);
        assertThat(changes.get(0).before().orElseThrow().tickSize()).isEqualByComparingTo("0.1");
        assertThat(changes.get(1).symbol()).isEqualTo(PERPETUAL);
        assertThat(changes.get(1).kinds()).containsExactly(InstrumentChange.Kind.STATUS);
    }

    @Test
    void sameFiltersWrittenOtherwiseAreNoChange() {
        exchange.warmUp();
        list(
                spot().tickSize(new BigDecimal("0.100"))
                        .maxQuantity(BigDecimal.TEN)
                        .build(),
                perpetual());
        exchange.market().instruments();
        assertThat(changes).isEmpty();
    }

    @Test
    void newInstrumentIsToldAndMissingOneStaysAsDelisted() {
        exchange.warmUp();
        Symbol added = Symbol.of("ETH/USDT");
        list(
                spot().build(),
                FakeAdapter.instrument(added).nativeSymbol("ETHUSDT").build());
        exchange.market().instruments();
        assertThat(changes).extracting(InstrumentChange::symbol).containsExactly(added, PERPETUAL);
        assertThat(changes.get(0).kinds()).containsExactly(InstrumentChange.Kind.LISTED);
        assertThat(instruments.find(PERPETUAL).orElseThrow().status()).isEqualTo(InstrumentStatus.DELISTED);
        exchange.market().instruments();
        assertThat(changes).hasSize(2);
    }

    @Test
    void listenerThatFailsHarmsNobodyAndARemovedOneIsSilent() {
        exchange.warmUp();
        List<InstrumentChange> later = new ArrayList<>();
        var failing = instruments.onChange(change -> {
            throw new IllegalStateException("listener");
        });
        var removed = instruments.onChange(later::add);
        removed.close();
        removed.close();
        list(spot().tickSize(BigDecimal.ONE).build(), perpetual());
        exchange.market().instruments();
        assertThat(changes).hasSize(1);
        assertThat(later).isEmpty();
        failing.close();
    }

    @Test
    void nothingIsRenewedAfterClose() {
        exchange.warmUp();
        adapter.sent.clear();
        unified.close();
        time.advance(Duration.ofDays(1));
        assertThat(adapter.sent).isEmpty();
        assertThat(time.pending()).isZero();
    }

    @Test
    void renewalEndsWhenTheClientIsClosed() {
        exchange.warmUp();
        adapter.failure = Optional.of(
                new ClientClosedException(new CallInfo("Fake", "instruments", "GET /instruments", 0), false));
        adapter.sent.clear();
        time.advance(Duration.ofDays(1));
        assertThat(adapter.sent).containsExactly("instruments");
        assertThat(time.pending()).isZero();
    }
}
