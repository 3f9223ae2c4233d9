package dev.exchangekit.core.spi;

/**
 * A word of the exchange's vocabulary that may be extended at any time: a record around its wire text with constants
 * for the known ones. An unknown word survives decoding, encoding and comparison.
 */
public interface OpenWord {
    /** The word as the exchange writes it. */
    String wire();
}
