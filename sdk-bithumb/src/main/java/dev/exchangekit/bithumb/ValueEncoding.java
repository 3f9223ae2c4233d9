package dev.exchangekit.bithumb;

/**
 * In which form values enter the text that a token hashes. It matters only for values outside {@code A-Za-z0-9-._~},
 * such as Korean names and page cursors. Bithumb's samples hash them encoded; a client in use hashes cursors raw, so
 * which one holds everywhere is not confirmed.
 */
public enum ValueEncoding {
    /** As in a form: percent signs, and a plus for a blank. */
    ENCODED,
    /** As the values are. */
    RAW
}
