package dev.exchangekit.bybit.platform;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A maintenance or an incident. */
@SdkStyle
@Value.Immutable
@JsonDeserialize(builder = SystemEvent.Builder.class)
public interface SystemEvent extends WireModel {
    /** Id of the event. */
    String id();

    /** What it is. */
    Optional<String> title();

    /** State it is in. */
    Optional<SystemState> state();

    /** When it begins. */
    Optional<Instant> begin();

    /** When it ends; until it has ended, when it is expected to. */
    Optional<Instant> end();

    /** Address of a page that tells more. */
    Optional<String> href();

    /** Services that it concerns. */
    List<ServiceType> serviceTypes();

    /** Products that it concerns. */
    @JsonProperty("product")
    List<SystemProduct> products();

    /** Last digits of the user ids that it concerns; all if empty. */
    @JsonProperty("uidSuffix")
    List<Integer> uidSuffixes();

    /** Kind of event. */
    @JsonProperty("maintainType")
    Optional<MaintenanceType> maintenanceType();

    /** Environment that it concerns. */
    @JsonProperty("env")
    Optional<SystemEnvironment> environment();

    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; thread-confined. */
    class Builder extends ImmutableSystemEvent.Builder {}
}
