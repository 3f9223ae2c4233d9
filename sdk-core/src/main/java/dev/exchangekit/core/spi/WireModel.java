package dev.exchangekit.core.spi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An answer of an exchange. Fields that the exchange added after this version was built are kept and can be read by
 * their wire name; they take no part in {@code equals}.
 */
public interface WireModel {
    /** The fields of this object that have no accessor, by wire name. */
    @JsonAnyGetter
    @JsonAnySetter
    @Value.Auxiliary
    Map<String, JsonNode> extras();

    /** A field that has no accessor yet, by its wire name. */
    default Optional<JsonNode> extra(String wireName) {
        return Optional.ofNullable(extras().get(wireName));
    }
}
