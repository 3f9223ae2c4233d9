package dev.exchangekit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.IntNode;
import dev.exchangekit.core.model.PriceLevel;
import dev.exchangekit.core.spi.CommaList;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.OpenWord;
import dev.exchangekit.core.spi.SdkStyle;
import dev.exchangekit.core.spi.WireModel;
import dev.exchangekit.core.spi.WireTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLeavesTest {
    private static final String ANSWER = """
            {
              "id": "a-1",
              "px": "64071.50",
              "amount": 0.10,
              "count": "7",
              "made": "1700000000123",
              "ended": "0",
              "second": 1700000000,
              "nano": "1700000000123456789",
              "day": "2025-10-13T03:20:45Z",
              "length": 480,
              "flag": 1,
              "word": "NewThing",
              "side": "Sell",
              "none": "",
              "gone": null,
              "levels": [["64071.5", "0.25"], ["64071", "1.0"]],
              "words": "a,b",
              "fees": {"USDT": "0.0020", "MNT": "1"},
              "children": [{"px": "1.0"}, {"px": ""}]
            }
            """;

    private final JsonCodec codec = new JsonCodec();

    /** A word that may be extended. */
    public record Word(@JsonValue String wire) implements OpenWord {}

    /** A word of ours. */
    enum Side {
        @JsonProperty("Buy")
        BUY,
        @JsonProperty("Sell")
        SELL
    }

    /** An amount by coin. */
    record Fee(String coin, BigDecimal amount) {}

    /** Something within. */
    @SdkStyle
    @Value.Immutable
    @JsonDeserialize(builder = Child.Builder.class)
    interface Child extends WireModel {
        @JsonProperty("px")
        Optional<BigDecimal> price();

        /** Builds children. */
        class Builder extends ImmutableChild.Builder {}
    }

    /** One of each. */
    @SdkStyle
    @Value.Immutable
    @JsonDeserialize(builder = Parent.Builder.class)
    interface Parent extends WireModel {
        String id();

        @JsonProperty("px")
        BigDecimal price();

        BigDecimal amount();

        int count();

        Instant made();

        Optional<Instant> ended();

        @JsonDeserialize(using = WireTime.Seconds.class)
        Instant second();

        @JsonDeserialize(using = WireTime.Nanos.class)
        Instant nano();

        @JsonDeserialize(using = WireTime.Iso.class)
        Instant day();

        @JsonDeserialize(using = WireTime.Minutes.class)
        Duration length();

        boolean flag();

        Word word();

        Side side();

        Optional<BigDecimal> none();

        Optional<Integer> gone();

        List<PriceLevel> levels();

        @JsonDeserialize(using = CommaList.Reader.class)
        List<String> words();

        List<Fee> fees();

        List<Child> children();

        /** Builds parents. */
        class Builder extends ImmutableParent.Builder {}
    }

    private static Parent parent() {
        return new Parent.Builder()
                .id("a-1")
                .price(new BigDecimal("64071.50"))
                .amount(new BigDecimal("0.10"))
                .count(7)
                .made(Instant.ofEpochMilli(1_700_000_000_123L))
                .second(Instant.ofEpochSecond(1_700_000_000))
                .nano(Instant.ofEpochSecond(1_700_000_000, 123_456_789))
                .day(Instant.parse("2025-10-13T03:20:45Z"))
                .length(Duration.ofHours(8))
                .flag(true)
                .word(new Word("NewThing"))
                .side(Side.SELL)
                .addLevels(level("64071.5", "0.25"), level("64071", "1.0"))
                .addWords("a", "b")
                .addFees(new Fee("USDT", new BigDecimal("0.0020")), new Fee("MNT", BigDecimal.ONE))
                .addChildren(new Child.Builder().price(new BigDecimal("1.0")).build(), new Child.Builder().build())
                .build();
    }

    private static PriceLevel level(String price, String size) {
        return new PriceLevel(new BigDecimal(price), new BigDecimal(size));
    }

    private static List<String> problems(Object value) {
        return JsonLeaves.compare(ExactJson.tree(ANSWER), value).problems();
    }

    private static Parent.Builder changed() {
        Parent.Builder builder = new Parent.Builder();
        builder.from(parent());
        return builder;
    }

    @Test
    void valueThatReturnsEveryLeafHasNoProblems() {
        JsonNode answer = ExactJson.tree(ANSWER);

        JsonLeaves.Report report = JsonLeaves.compare(answer, parent());

        assertThat(report.problems()).isEmpty();
        assertThat(report.compared()).isEqualTo(JsonLeaves.count(answer)).isEqualTo(24);
    }

    @Test
    void whatTheCodecReadsHasNoProblems() throws Exception {
        String answer = ANSWER.replace("{\"USDT\": \"0.0020\", \"MNT\": \"1\"}", "[]");

        assertThat(JsonLeaves.compare(ExactJson.tree(answer), codec.read(answer, Parent.class))
                        .problems())
                .isEmpty();
    }

    @Test
    void constantIsTheSameInAnyCase() {
        assertThat(JsonLeaves.compare(ExactJson.tree(ANSWER.replace("\"Sell\"", "\"SELL\"")), parent())
                        .problems())
                .isEmpty();
    }

    @Test
    void fieldWithoutAccessorIsAProblem() {
        JsonLeaves.Report report =
                JsonLeaves.compare(ExactJson.tree("{\"px\": \"1\", \"qty\": {\"a\": 1, \"b\": 2}}"), child("1"));

        assertThat(report.problems()).containsExactly("/qty: has no accessor");
        assertThat(report.compared()).isEqualTo(3);
    }

    @Test
    void fieldThatLandsInExtrasIsAProblem() {
        Parent value = changed()
                .children(List.of(
                        new Child.Builder()
                                .price(new BigDecimal("1.0"))
                                .putExtras("note", IntNode.valueOf(1))
                                .build(),
                        new Child.Builder().build()))
                .build();

        assertThat(problems(value)).containsExactly("/children/0/note: has no accessor: it lands in extras()");
    }

    @Test
    void otherScaleIsAProblem() {
        assertThat(problems(changed().price(new BigDecimal("64071.5")).build()))
                .containsExactly("/px: \"64071.50\" is read as 64071.5 (BigDecimal)");
    }

    @Test
    void everyOtherValueIsAProblem() {
        assertThat(problems(changed().id("a-2").build())).hasSize(1);
        assertThat(problems(changed().amount(new BigDecimal("0.1")).build())).hasSize(1);
        assertThat(problems(changed().count(8).build())).hasSize(1);
        assertThat(problems(changed().flag(false).build())).hasSize(1);
        assertThat(problems(changed().word(new Word("newthing")).build())).hasSize(1);
        assertThat(problems(changed().side(Side.BUY).build())).hasSize(1);
        assertThat(problems(changed().none(BigDecimal.ZERO).build())).hasSize(1);
        assertThat(problems(changed().gone(0).build())).hasSize(1);
        assertThat(problems(changed().ended(Instant.EPOCH.plusMillis(1)).build()))
                .hasSize(1);
        assertThat(problems(changed().length(Duration.ofSeconds(481)).build())).hasSize(1);
        assertThat(problems(changed().words(List.of("a", "c")).build())).hasSize(1);
        assertThat(problems(changed().words(List.of("a")).build())).hasSize(1);
        assertThat(problems(changed()
                        .fees(List.of(new Fee("USDT", new BigDecimal("0.0020"))))
                        .build()))
                .hasSize(1);
        assertThat(problems(changed()
                        .fees(List.of(new Fee("USDC", new BigDecimal("0.0020")), new Fee("MNT", new BigDecimal("1.0"))))
                        .build()))
                .hasSize(2);
    }

    @Test
    void timeInAnotherUnitIsAProblem() {
        assertThat(problems(changed()
                        .made(Instant.ofEpochSecond(1_700_000_000_123L))
                        .build()))
                .hasSize(1);
        assertThat(problems(
                        changed().second(Instant.ofEpochMilli(1_700_000_000)).build()))
                .hasSize(1);
        assertThat(problems(
                        changed().nano(Instant.ofEpochMilli(1_700_000_000_123L)).build()))
                .hasSize(1);
    }

    @Test
    void missingElementIsAProblem() {
        assertThat(problems(
                        changed().children(List.of(new Child.Builder().build())).build()))
                .containsExactly("/children: 2 elements are read as 1");
    }

    @Test
    void elementsInAnotherOrderAreAProblem() {
        assertThat(problems(changed()
                        .levels(List.of(level("64071", "1.0"), level("64071.5", "0.25")))
                        .build()))
                .hasSize(4);
    }

    @Test
    void swappedColumnsAreAProblem() {
        assertThat(problems(changed()
                        .levels(List.of(level("0.25", "64071.5"), level("64071", "1.0")))
                        .build()))
                .hasSize(2);
    }

    @Test
    void columnWithoutComponentIsAProblem() {
        assertThat(JsonLeaves.compare(ExactJson.tree("[\"1\", \"2\", \"3\"]"), level("1", "2"))
                        .problems())
                .containsExactly("/: 3 columns are read as 2");
    }

    @Test
    void absenceIsOnlyEmptyTextOrNull() {
        assertThat(JsonLeaves.compare(ExactJson.tree("{\"px\": \"0\"}"), new Child.Builder().build())
                        .problems())
                .containsExactly("/px: \"0\" is read as absent");
    }

    /** No place for what is new. */
    record Closed(BigDecimal px) {}

    @Test
    void objectThatKeepsNoUnknownFieldsIsAProblem() {
        assertThat(JsonLeaves.compare(ExactJson.tree("{\"px\": \"1\"}"), new Closed(BigDecimal.ONE))
                        .problems())
                .containsExactly("/: Closed keeps no fields that it does not know");
    }

    @ParameterizedTest
    @CsvSource({"true,true", "YES,true", "on,true", "1,true", "0,false", "NO,false", "off,false"})
    void flagsAreReadAsExchangesWriteThem(String wire, boolean meaning) {
        Parent value = changed().flag(meaning).build();
        JsonNode answer = ExactJson.tree(ANSWER.replace("\"flag\": 1", "\"flag\": \"" + wire + "\""));

        assertThat(JsonLeaves.compare(answer, value).problems()).isEmpty();
    }

    private static Child child(String price) {
        return new Child.Builder().price(new BigDecimal(price)).build();
    }
}
