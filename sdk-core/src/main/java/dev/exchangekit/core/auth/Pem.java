package dev.exchangekit.core.auth;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** Private keys as text. No message here quotes any of the text. */
final class Pem {
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private Pem() {}

    static PrivateKey privateKey(String pem) {
        String text = pem.strip();
        if (text.startsWith("-----BEGIN RSA PRIVATE KEY-----")) {
            throw new IllegalArgumentException("private key is in PKCS#1 form; convert it with"
                    + " 'openssl pkcs8 -topk8 -nocrypt -in old.pem -out new.pem'");
        }
        if (text.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----")) {
            throw new IllegalArgumentException("private key is encrypted; decrypt it with"
                    + " 'openssl pkcs8 -topk8 -nocrypt -in old.pem -out new.pem'");
        }
        if (!text.startsWith(BEGIN) || !text.endsWith(END)) {
            throw new IllegalArgumentException("private key is not PEM text from '" + BEGIN + "' to '" + END + "'");
        }
        byte[] der = decode(text.substring(BEGIN.length(), text.length() - END.length()));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            // the cause may quote the key
            throw new IllegalArgumentException("private key is not an RSA key in PKCS#8 form");
        } finally {
            Arrays.fill(der, (byte) 0);
        }
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("private key is not Base64 between its first and last line");
        }
    }
}
