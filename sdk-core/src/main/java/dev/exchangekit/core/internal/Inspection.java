package dev.exchangekit.core.internal;

import dev.exchangekit.core.spi.TimeSource;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of one call that makes a connection of its own: how far it came, and what the exchange's clock showed.
 * Written by the threads that connect, read when the call has ended.
 */
final class Inspection extends EventListener {
    private final TimeSource time;
    private volatile @Nullable String name;
    private volatile List<InetAddress> addresses = List.of();
    private volatile @Nullable Proxy proxy;
    private volatile boolean encrypting;
    private volatile @Nullable Handshake handshake;
    private volatile long sentNanos;
    private volatile Duration roundTrip = Duration.ZERO;
    private volatile @Nullable Instant answeredAt;
    private volatile long serverMillis;

    Inspection(TimeSource time) {
        this.time = time;
    }

    @Override
    public void dnsStart(Call call, String domainName) {
        name = domainName;
    }

    @Override
    public void dnsEnd(Call call, String domainName, List<InetAddress> inetAddressList) {
        addresses = inetAddressList;
    }

    @Override
    public void connectStart(Call call, InetSocketAddress inetSocketAddress, Proxy route) {
        proxy = route;
    }

    @Override
    public void secureConnectStart(Call call) {
        encrypting = true;
    }

    @Override
    public void secureConnectEnd(Call call, @Nullable Handshake made) {
        handshake = made;
    }

    @Override
    public void requestHeadersStart(Call call) {
        sentNanos = time.nanoTime();
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        roundTrip = Duration.ofNanos(time.nanoTime() - sentNanos);
        answeredAt = time.now();
    }

    /** @param millis of the epoch, as the answer states them; 0 when it does not */
    void told(long millis) {
        serverMillis = millis;
    }

    /** The name that was looked up, the host's or the proxy's; absent when none was. */
    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** What the name was found to stand for; empty when it was not looked up. */
    List<InetAddress> addresses() {
        return addresses;
    }

    Optional<Proxy> proxy() {
        return Optional.ofNullable(proxy).filter(route -> route.type() != Proxy.Type.DIRECT);
    }

    /** True when encryption was begun and did not come about. */
    boolean failedToEncrypt() {
        return encrypting && handshake == null;
    }

    Optional<Handshake> handshake() {
        return Optional.ofNullable(handshake);
    }

    /** From the first byte of the request to the answer. */
    Duration roundTrip() {
        return roundTrip;
    }

    /** How far the exchange's clock is ahead of the local one; its statement belongs to the middle of the round trip. */
    Optional<Duration> clockOffset() {
        Instant answered = answeredAt;
        return answered == null || serverMillis == 0
                ? Optional.empty()
                : Optional.of(
                        Duration.between(answered.minus(roundTrip.dividedBy(2)), Instant.ofEpochMilli(serverMillis)));
    }
}
