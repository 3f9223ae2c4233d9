package dev.exchangekit.core.error;

/** Credentials were asked for and are not there; the message names what to set. Nothing was sent. */
public final class MissingCredentialsException extends SdkException {
    private static final long serialVersionUID = 1;

    public MissingCredentialsException(String message) {
        super(message, null);
    }
}
