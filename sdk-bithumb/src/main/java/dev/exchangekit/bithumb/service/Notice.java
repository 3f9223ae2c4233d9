package dev.exchangekit.bithumb.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.bithumb.internal.KoreanTime;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A notice of the exchange. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Notice.Builder.class)
public interface Notice extends WireModel {
    List<String> categories();

    String title();

    /** Where it can be read. */
    @JsonProperty("pc_url")
    Optional<String> url();

    /** To the second. */
    @JsonProperty("published_at")
    @JsonDeserialize(contentUsing = KoreanTime.Reader.class)
    Optional<Instant> publishedAt();

    /** To the second; may be before {@link #publishedAt}. */
    @JsonProperty("modified_at")
    @JsonDeserialize(contentUsing = KoreanTime.Reader.class)
    Optional<Instant> modifiedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableNotice.Builder {}
}
