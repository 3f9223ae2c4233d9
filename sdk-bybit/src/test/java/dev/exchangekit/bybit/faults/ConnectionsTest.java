package dev.exchangekit.bybit.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.core.contract.faults.ConnectionContract;
import dev.exchangekit.core.error.OrderRejectedException;
import dev.exchangekit.core.sim.front.Fault;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Hosts, and what is told to them in headers. */
class ConnectionsTest extends ConnectionContract<SimulatedBybit> {
    @Override
    protected SimulatedBybit open() {
        return new SimulatedBybit();
    }

    /** A header of the last request. */
    private Optional<String> sent(String header) {
        var all = world().exchange().requests();
        return all.get(all.size() - 1).header(header);
    }

    @Test
    void theRefererIsSentOnlyWhenItIsSet() {
        try (BybitClient broker = world().open(config -> config.referer("broker-7"));
                BybitClient client = world().open(config -> {})) {
            var one = broker.user().apiKeyInfo();
            assertThat(sent("X-Referer")).contains("broker-7");
            var two = client.user().apiKeyInfo();
            assertThat(sent("X-Referer")).isEmpty();
            assertThat(one).isEqualTo(two);
        }
    }

    @Test
    void theWindowIsSentAndBoundsTheDoubtAboutALostOrder() {
        try (BybitClient hurried = world().open(config -> config.recvWindow(Duration.ofSeconds(2)));
                BybitClient patient = world().open(config -> {})) {
            var unused = hurried.user().apiKeyInfo();
            assertThat(sent("X-BAPI-RECV-WINDOW")).contains("2000");
            var unused2 = patient.user().apiKeyInfo();
            assertThat(sent("X-BAPI-RECV-WINDOW")).contains("5000");
            assertThat(timeToProveAbsence(hurried)).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(6));
            assertThat(timeToProveAbsence(patient)).isBetween(Duration.ofSeconds(6), Duration.ofSeconds(9));
        }
    }

    private Duration timeToProveAbsence(BybitClient client) {
        world().exchange().faults().onNext("/v5/order/create", Fault.dropped());
        Duration before = world().time().elapsed();
        assertThatThrownBy(() -> client.trade().placeOrder(BybitWrites.order("absent")))
                .isInstanceOf(OrderRejectedException.class);
        return world().time().elapsed().minus(before);
    }
}
