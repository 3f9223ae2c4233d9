package dev.exchangekit.core.contract.faults;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Objects;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import mockwebserver3.MockWebServer;

/** A server with a certificate that nobody but itself has signed. */
final class UntrustedServer implements AutoCloseable {
    private static final char[] STORE_PASSWORD = "changeit".toCharArray();

    private final MockWebServer server = new MockWebServer();

    UntrustedServer() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = UntrustedServer.class.getResourceAsStream("self-signed.p12")) {
            store.load(Objects.requireNonNull(file), STORE_PASSWORD);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, STORE_PASSWORD);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), null, null);
        server.useHttps(tls.getSocketFactory());
        server.start();
    }

    URI uri() {
        return URI.create("https://localhost:" + server.getPort());
    }

    @Override
    public void close() {
        server.close();
    }
}
