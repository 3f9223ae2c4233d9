package dev.exchangekit.bitget.common;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.CursorRequest;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Asks for announcements of the last month. */
@SdkStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAnnouncementsRequest.class)
@JsonDeserialize(builder = AnnouncementsRequest.Builder.class)
public interface AnnouncementsRequest extends CursorRequest<AnnouncementsRequest> {
    /** What they are about; all if absent. */
    @JsonProperty("annType")
    Optional<AnnouncementType> type();

    /** From when on. */
    Optional<Instant> startTime();

    /** Until when. */
    Optional<Instant> endTime();

    /** Where the page begins: the id of the last announcement before it; absent for the first page. */
    @Override
    Optional<String> cursor();

    /** Announcements per page, 1 to 10; 10 if absent. */
    Optional<Integer> limit();

    /** Language; required. */
    Language language();

    @Override
    default AnnouncementsRequest withCursor(String cursor) {
        return toBuilder().cursor(cursor).build();
    }

    /** Refuses values of the wrong shape. */
    @Value.Check
    default void check() {
        Check.span(startTime(), endTime());
        limit().ifPresent(v -> Check.range("limit", v, 1, 10));
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the request; thread-confined. */
    class Builder extends ImmutableAnnouncementsRequest.Builder {}
}
