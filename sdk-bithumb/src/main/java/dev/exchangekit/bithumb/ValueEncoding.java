package dev.exchangekit.bithumb;

/**
 * In which form values enter the text that a token hashes. It matters only for values outside {@code A-Za-z0-9-._~},
 * such as Korean names and page cursors. The samples of Bithumb's documentation hash them encoded; Bithumb's own client
 * hashes them raw, and users report that a withdrawal with a Korean name is taken raw only.
 */
public enum ValueEncoding {
    /** As in a form: percent signs, and a plus for a blank. */
    ENCODED,
    /** As the values are. */
    RAW
}
