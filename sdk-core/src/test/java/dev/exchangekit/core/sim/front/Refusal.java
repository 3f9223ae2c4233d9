package dev.exchangekit.core.sim.front;

/** A call that the exchange answers with a code other than success. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /** A refusal with a code that is a text on the wire. */
    public Refusal(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** A refusal with a code that is a number on the wire. */
    public Refusal(int code, String message) {
        this(Integer.toString(code), message);
    }

    /** Returns the code. */
    public String code() {
        return code;
    }

    /** Returns the message. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
