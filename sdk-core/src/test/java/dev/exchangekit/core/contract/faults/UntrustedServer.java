package dev.exchangekit.core.contract.faults;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Objects;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;

/** A server with a certificate that nobody but itself has signed. */
public final class UntrustedServer implements AutoCloseable {
    private static final char[] STORE_PASSWORD = "changeit".toCharArray();

    private final MockWebServer server = new MockWebServer();

    public UntrustedServer() throws IOException, GeneralSecurityException {
        KeyStore store = store();
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, STORE_PASSWORD);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), null, null);
        server.useHttps(tls.getSocketFactory());
        server.start();
    }

    private static KeyStore store() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = UntrustedServer.class.getResourceAsStream("self-signed.p12")) {
            store.load(Objects.requireNonNull(file), STORE_PASSWORD);
        }
        return store;
    }

    /** A client that trusts it all the same. */
    public static OkHttpClient.Builder trusting() throws IOException, GeneralSecurityException {
        KeyStore store = store();
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        for (String alias : Collections.list(store.aliases())) {
            trusted.setCertificateEntry(alias, store.getCertificate(alias));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return new OkHttpClient.Builder()
                .sslSocketFactory(tls.getSocketFactory(), (X509TrustManager) trust.getTrustManagers()[0])
                .hostnameVerifier((host, session) -> true);
    }

    public URI uri() {
        return URI.create("https://localhost:" + server.getPort());
    }

    @Override
    public void close() {
        server.close();
    }
}
