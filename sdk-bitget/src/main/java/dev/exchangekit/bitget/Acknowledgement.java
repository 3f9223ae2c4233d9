package dev.exchangekit.bitget;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * The exchange did as asked, and its answer says nothing else.
 *
 * @param wire its word, usually {@code success}; empty where it has none
 */
@JsonDeserialize(using = AcknowledgementReader.class)
public record Acknowledgement(@JsonValue String wire) {
    public static final Acknowledgement SUCCESS = new Acknowledgement("success");

    /** It did not do as asked, although it did not refuse the call either. */
    public static final Acknowledgement FAIL = new Acknowledgement("fail");
}
