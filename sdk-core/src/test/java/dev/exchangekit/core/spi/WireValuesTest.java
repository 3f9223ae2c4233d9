package dev.exchangekit.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.exchangekit.core.model.PriceLevel;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;

class WireValuesTest {
    private final JsonCodec codec = new JsonCodec();

    /** One of each. */
    @SdkStyle
    @Value.Immutable
    @JsonSerialize(as = ImmutableSample.class)
    @JsonDeserialize(builder = Sample.Builder.class)
    interface Sample {
        Optional<String> text();

        Optional<BigDecimal> decimal();

        Optional<Integer> count();

        Optional<Instant> time();

        Optional<Boolean> flag();

        @JsonDeserialize(contentUsing = WireTime.Seconds.class)
        Optional<Instant> seconds();

        @JsonDeserialize(contentUsing = WireTime.Nanos.class)
        Optional<Instant> nanos();

        @JsonDeserialize(contentUsing = WireTime.Iso.class)
        Optional<Instant> iso();

        @JsonDeserialize(contentUsing = WireTime.AnyUnit.class)
        Optional<Instant> anyUnit();

        @JsonDeserialize(contentUsing = WireTime.Date.class)
        Optional<LocalDate> date();

        @JsonDeserialize(contentUsing = WireTime.CompactDate.class)
        Optional<LocalDate> compactDate();

        @JsonDeserialize(contentUsing = WireTime.CompactTime.class)
        Optional<LocalTime> compactTime();

        @JsonDeserialize(contentUsing = WireTime.Time.class)
        Optional<LocalTime> timeOfDay();

        @JsonDeserialize(contentUsing = WireTime.Local.class)
        Optional<LocalDateTime> local();

        @JsonDeserialize(contentUsing = AtNineHours.class)
        Optional<Instant> atNineHours();

        @JsonDeserialize(contentUsing = WireTime.Minutes.class)
        Optional<Duration> minutes();

        List<PriceLevel> levels();

        @JsonSerialize(using = CommaList.Writer.class)
        @JsonDeserialize(using = CommaList.Reader.class)
        List<String> words();

        /** Builds samples. */
        class Builder extends ImmutableSample.Builder {}
    }

    /** A clock. */
    static final class AtNineHours extends WireTime.AtOffset {
        AtNineHours() {
            super(ZoneOffset.ofHours(9));
        }
    }

    private Sample read(String json) throws JsonProcessingException {
        return codec.read(json.replace('\'', '"'), Sample.class);
    }

    @Test
    void emptyTextIsAbsentWhateverTheType() throws JsonProcessingException {
        Sample nothing = new Sample.Builder().build();
        assertThat(read("{'text':'','decimal':'','count':'','time':'','flag':'','seconds':'','nanos':'','iso':'',"
                        + "'anyUnit':'','date':'','compactDate':'','compactTime':'','timeOfDay':'','local':'',"
                        + "'atNineHours':'','minutes':'','words':''}"))
                .isEqualTo(nothing);
        assertThat(read("{'text':null,'decimal':null,'count':null,'time':null,'flag':null,'levels':null}"))
                .isEqualTo(nothing);
    }

    @Test
    void listOfTextsStandsAsOneTextOrAsAnArray() throws JsonProcessingException {
        assertThat(read("{'words':'a,b'}").words()).containsExactly("a", "b");
        assertThat(read("{'words':['a','b']}").words()).containsExactly("a", "b");
        assertThat(read("{'words':[]}").words()).isEmpty();
    }

    @Test
    void zeroIsNoMomentButIsANumber() throws JsonProcessingException {
        Sample sample = read("{'time':'0','seconds':0,'iso':'1970-01-01T00:00:00Z','decimal':'0.00','count':'0'}");
        assertThat(sample.time()).isEmpty();
        assertThat(sample.seconds()).isEmpty();
        assertThat(sample.iso()).isEmpty();
        assertThat(sample.decimal()).contains(new BigDecimal("0.00"));
        assertThat(sample.count()).contains(0);
    }

    @Test
    void minusOneIsNoMomentButIsANumber() throws JsonProcessingException {
        Sample sample = read("{'time':'-1','decimal':'-1','count':'-1'}");
        assertThat(sample.time()).isEmpty();
        assertThat(sample.decimal()).contains(new BigDecimal("-1"));
        assertThat(sample.count()).contains(-1);
    }

    @Test
    void timesKeepTheirPrecision() throws JsonProcessingException {
        Sample sample = read("{'time':1700000000123,'seconds':'1700000000','nanos':'1700000000123456789',"
                + "'iso':'2025-10-13T03:20:45Z','minutes':480}");
        assertThat(sample.time()).contains(Instant.ofEpochMilli(1_700_000_000_123L));
        assertThat(sample.seconds()).contains(Instant.ofEpochSecond(1_700_000_000));
        assertThat(sample.nanos()).contains(Instant.ofEpochSecond(1_700_000_000, 123_456_789));
        assertThat(sample.iso()).contains(Instant.parse("2025-10-13T03:20:45Z"));
        assertThat(sample.minutes()).contains(Duration.ofHours(8));
    }

    @Test
    void unitOfATimeShowsInItsLength() throws JsonProcessingException {
        Instant second = Instant.ofEpochSecond(1_700_000_000);
        assertThat(read("{'anyUnit':'1700000000'}").anyUnit()).contains(second);
        assertThat(read("{'anyUnit':1700000000123}").anyUnit()).contains(second.plusMillis(123));
        assertThat(read("{'anyUnit':1700000000123456}").anyUnit()).contains(second.plusNanos(123_456_000));
        assertThat(read("{'anyUnit':'1700000000123456789'}").anyUnit()).contains(second.plusNanos(123_456_789));
        assertThat(read("{'anyUnit':0}").anyUnit()).isEmpty();
    }

    @Test
    void datesAndTimesOfDayAreReadInTheirFormatOnly() throws JsonProcessingException {
        Sample sample = read("{'date':'2025-10-13','compactDate':'20251013','compactTime':'032045',"
                + "'timeOfDay':'03:20:45','iso':'2025-10-13T12:20:45.123+09:00'}");
        assertThat(sample.date()).contains(LocalDate.of(2025, 10, 13));
        assertThat(sample.compactDate()).contains(LocalDate.of(2025, 10, 13));
        assertThat(sample.compactTime()).contains(LocalTime.of(3, 20, 45));
        assertThat(sample.timeOfDay()).contains(LocalTime.of(3, 20, 45));
        assertThat(sample.iso()).contains(Instant.parse("2025-10-13T03:20:45.123Z"));
        assertThatThrownBy(() -> read("{'compactDate':'2025-10-13'}")).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> read("{'compactTime':'250000'}")).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> read("{'timeOfDay':'032045'}")).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void clocksAreReadInTheirFormsOnly() throws JsonProcessingException {
        Sample sample = read("{'local':'2024-02-29T03:20:45','atNineHours':'2025-10-13 03:20:45'}");
        assertThat(sample.local()).contains(LocalDateTime.of(2024, 2, 29, 3, 20, 45));
        assertThat(sample.atNineHours()).contains(Instant.parse("2025-10-12T18:20:45Z"));
        assertThat(read("{'atNineHours':'1970-01-01T09:00:00'}").atNineHours()).isEmpty();
        for (String other : List.of(
                "2025-02-29T03:20:45",
                "2025-10-13",
                "2025-10-13T03:20:45Z",
                "2025-10-13_03:20:45",
                "2025-10-13T03:20:60",
                "2025-10-13T03:2:045",
                "2025-10-1\u0663T03:20:45")) {
            assertThatThrownBy(() -> read("{'local':'" + other + "'}")).isInstanceOf(JsonProcessingException.class);
            assertThatThrownBy(() -> read("{'atNineHours':'" + other + "'}"))
                    .isInstanceOf(JsonProcessingException.class);
        }
    }

    @Test
    void levelsAreReadFromRowsOfAnyLengthAndKeepTheirScale() throws JsonProcessingException {
        assertThat(read("{'levels':[['1.10','2.00'],['1.2','3','4',[5]],[6,7]]}")
                        .levels())
                .containsExactly(level("1.10", "2.00"), level("1.2", "3"), level("6", "7"));
    }

    @Test
    void levelsAreWrittenAsRows() {
        Sample sample = new Sample.Builder()
                .addLevels(level("1.10", "2.00"))
                .addWords("A", "B")
                .build();
        assertThat(new String(codec.body(sample), StandardCharsets.UTF_8))
                .isEqualTo("{\"levels\":[[\"1.10\",\"2.00\"]],\"words\":\"A,B\"}");
    }

    @Test
    void rowsThatAreTooShortOrEmptyAreRefused() {
        assertThatThrownBy(() -> read("{'levels':[['1.10']]}")).hasMessageContaining("too short");
        assertThatThrownBy(() -> read("{'levels':[['1.10','']]}")).hasMessageContaining("empty");
        assertThatThrownBy(() -> read("{'levels':['1.10']}")).hasMessageContaining("expected a row");
        assertThatThrownBy(() -> read("{'levels':[['1.10','1e999999999']]}")).hasMessageContaining("exponent");
    }

    private static PriceLevel level(String price, String size) {
        return new PriceLevel(new BigDecimal(price), new BigDecimal(size));
    }
}
