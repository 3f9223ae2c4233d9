package dev.exchangekit.bybit.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.bybit.Acknowledgement;
import dev.exchangekit.bybit.account.AccountEndpoints;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.Reply;
import java.io.IOException;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;

final class BybitResponseReaderTest {
    private static final Reply NO_RESULT =
            new Reply(200, Headers.EMPTY, "{\"retCode\":0,\"retMsg\":\"success\"}".getBytes(UTF_8));

    private final BybitResponseReader reader = new BybitResponseReader();
    private final JsonCodec codec = new JsonCodec();

    @Test
    void anAcknowledgementNeedsNoResult() throws IOException {
        assertThat(reader.read(AccountEndpoints.RESET_MMP, NO_RESULT, codec).value())
                .isEqualTo(Acknowledgement.builder().build());
    }

    @Test
    void anyOtherAnswerNeedsOne() {
        assertThatThrownBy(() -> reader.read(AccountEndpoints.SMP_GROUP, NO_RESULT, codec))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("result");
    }
}
