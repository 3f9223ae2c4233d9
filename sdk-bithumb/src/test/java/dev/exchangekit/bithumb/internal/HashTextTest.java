package dev.exchangekit.bithumb.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.exchangekit.bithumb.ValueEncoding;
import dev.exchangekit.core.spi.HttpMethod;
import dev.exchangekit.core.spi.UnsignedRequest;
import org.junit.jupiter.api.Test;

final class HashTextTest {
    private final HashText encoded = new HashText(ValueEncoding.ENCODED);
    private final HashText raw = new HashText(ValueEncoding.RAW);

    @Test
    void valuesOfABodyAreEncodedAsAFormUnlessRaw() {
        UnsignedRequest request = body("{\"name\":\"\uD64D \uAE38\uB3D9\",\"next_key\":\"a+b/c=~\"}");

        assertThat(encoded.of(request)).isEqualTo("name=%ED%99%8D+%EA%B8%B8%EB%8F%99&next_key=a%2Bb%2Fc%3D~");
        assertThat(raw.of(request)).isEqualTo("name=\uD64D \uAE38\uB3D9&next_key=a+b/c=~");
    }

    @Test
    void queryIsHashedAsSentUnlessRaw() {
        UnsignedRequest request =
                UnsignedRequest.withQuery(HttpMethod.GET, "/v1/deposits", "next_key=a%2Bb%3D&txids[]=1");

        assertThat(encoded.of(request)).isEqualTo("next_key=a%2Bb%3D&txids[]=1");
        assertThat(raw.of(request)).isEqualTo("next_key=a+b=&txids[]=1");
    }

    @Test
    void numbersAndFlagsKeepTheirText() {
        assertThat(encoded.of(body("{\"a\":0.10,\"b\":100,\"c\":true}"))).isEqualTo("a=0.10&b=100&c=true");
    }

    @Test
    void nullsAndEmptyArraysLeaveNoTrace() {
        assertThat(encoded.of(body("{\"a\":null,\"b\":[],\"c\":\"1\"}"))).isEqualTo("c=1");
    }

    @Test
    void arraysAndObjectsNest() {
        assertThat(encoded.of(body("{\"a\":[{\"b\":\"1\",\"c\":[\"2\",\"3\"]},{\"b\":\"4\"}],\"d\":{\"e\":\"5\"}}")))
                .isEqualTo("a[0][b]=1&a[0][c][]=2&a[0][c][]=3&a[1][b]=4&d[e]=5");
    }

    @Test
    void bodyThatIsNoObjectIsRefusedWithoutQuotingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> encoded.of(body("[\"s3cr3t\"]")))
                .withMessage("body of a Bithumb request is not a JSON object");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> encoded.of(body("{\"a\":s3cr3t}")))
                .withMessage("body of a Bithumb request is not JSON")
                .withNoCause();
    }

    private static UnsignedRequest body(String json) {
        return UnsignedRequest.withBody(HttpMethod.POST, "/v2/orders", json);
    }
}
