package dev.exchangekit.core;

/**
 * Something that an exchange sends and this version of the SDK does not know: it was kept and can be read, and a newer
 * version may have an accessor or a constant for it.
 *
 * @param kind a field or a word
 * @param type the model that has the field, or the vocabulary that has the word, by its simple class name
 * @param name the field or word as it stands on the wire, cut when it is long
 * @param times how often it was met
 */
public record Drift(Kind kind, String type, String name, long times) {
    /** What is unknown. */
    public enum Kind {
        FIELD,
        WORD
    }
}
