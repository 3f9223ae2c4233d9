package dev.exchangekit.bitget.common;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An announcement of the exchange. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = Announcement.Builder.class)
public interface Announcement extends WireModel {
    /** Id. */
    @JsonProperty("annId")
    String id();

    /** Title. */
    @JsonProperty("annTitle")
    String title();

    /** No longer maintained by the exchange. */
    @JsonProperty("annDesc")
    Optional<String> description();

    /** What it is about. */
    @JsonProperty("annType")
    Optional<AnnouncementType> type();

    /** What it is about in particular. */
    @JsonProperty("annSubType")
    Optional<AnnouncementSubType> subType();

    /** When it was published. */
    @JsonProperty("cTime")
    Optional<Instant> publishedAt();

    /** Language. */
    Optional<Language> language();

    /** Where it can be read. */
    @JsonProperty("annUrl")
    Optional<String> url();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableAnnouncement.Builder {}
}
