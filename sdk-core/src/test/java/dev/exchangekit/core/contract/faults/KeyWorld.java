package dev.exchangekit.core.contract.faults;

import dev.exchangekit.core.auth.Credentials;
import dev.exchangekit.core.error.ErrorKind;
import dev.exchangekit.core.testing.ManualTime;
import java.security.KeyPair;
import org.junit.jupiter.api.Assumptions;

/** A simulated exchange that checks signatures and permissions. */
public interface KeyWorld extends AutoCloseable {
    /** The clock of clients and exchange. */
    ManualTime time();

    /** A client with these credentials. */
    Views<?> client(Credentials credentials);

    /** The account's key, signing with HMAC; it may trade. */
    Credentials hmac();

    /** Another key of the account, signing with RSA; it may trade. Skips the fact where there are no such keys. */
    default Credentials rsa(KeyPair pair) {
        return Assumptions.abort("no keys sign with RSA here");
    }

    /** The account's key with a secret that is not its own. */
    Credentials wrongSecret();

    /** The code of the refusal of such a key. */
    String wrongSecretCode();

    /** What that code means. */
    default ErrorKind wrongSecretKind() {
        return ErrorKind.SIGNATURE;
    }

    /** A key that may read, but not trade what {@link #place} is about. */
    Credentials withoutTrading();

    /** A signed read. */
    EndpointCall<?, ?> signedRead();

    /** Places an order under this id. */
    EndpointCall<?, ?> place(String clientOrderId);

    /** How many orders of this id there are. */
    int orders(String clientOrderId);

    /** How much has arrived at a path. */
    int requests(String path);

    /** Ends the exchange. */
    @Override
    void close();
}
