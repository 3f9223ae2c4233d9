package dev.exchangekit.core.error;

/**
 * A request holds a value that cannot be right: out of range, too long, of another alphabet, off the instrument's tick,
 * or missing. Thrown where the request is built or handed over, never by a future; nothing was sent.
 */
public final class InvalidRequestException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String field;
    private final String value;

    /**
     * The message reads as one sentence: field, value, rule.
     *
     * @param value as text; {@code absent} where it is missing
     * @param rule what is wrong or what the value must be, for example {@code must be 1..1000}
     */
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
