package dev.exchangekit.core.error;

/**
 * A request was built with a value of the wrong shape: out of range, too long, of another alphabet, or without what it
 * needs. Thrown by {@code build()}; nothing was sent.
 */
public final class InvalidRequestException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String field;
    private final String value;

    /** @param rule what the value must be, for example {@code must be 1..1000} */
    public InvalidRequestException(String field, String value, String rule) {
        super("field '" + field + "' is " + value + ": " + rule);
        this.field = field;
        this.value = value;
    }

    /** The accessor whose value is wrong. */
    public String field() {
        return field;
    }

    /** The value as text; {@code absent} where it is missing. */
    public String value() {
        return value;
    }
}
