package dev.exchangekit.core.error;

/**
 * A request holds a value that cannot be right: out of range, too long, of another alphabet, off the instrument's tick,
 * or missing. Thrown where the request is built or handed over, and by a future only when the exchange had to be asked
 * first. Nothing was changed.
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

    /**
     * What a builder throws for required values that were not given.
     *
     * @param missing their accessors; {@link #field()} names the first
     */
    public InvalidRequestException(String[] missing) {
        super(
                missing.length == 1
                        ? "field '" + missing[0] + "' is absent: it is required"
                        : "fields " + String.join(", ", missing) + " are absent: they are required");
        this.field = missing[0];
        this.value = "absent";
    }

    /** What a builder throws when no single value is to blame. */
    public InvalidRequestException(String message) {
        super(message);
        this.field = "";
        this.value = "";
    }

    /** The accessor whose value is wrong; empty when no single one is. */
    public String field() {
        return field;
    }

    /** The value as text; {@code absent} where it is missing. */
    public String value() {
        return value;
    }
}
