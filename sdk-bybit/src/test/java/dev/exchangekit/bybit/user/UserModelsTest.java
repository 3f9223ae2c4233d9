package dev.exchangekit.bybit.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.exchangekit.bybit.BybitClient;
import dev.exchangekit.bybit.BybitEnvironment;
import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.error.UnreadableResponseException;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.testing.TestSecrets;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;

class UserModelsTest {
    private static final String KEY = "QrStUvWx0123456789";
    private static final String SECRET = "n7SampleSecretOfAKeyThatWasMade01";
    private static final String PASSWORD = "Quiet7Harbour";

    private static final SubApiKeyPermissions SPOT =
            SubApiKeyPermissions.builder().addSpot("SpotTrade").build();
    private static final CreateSubApiKeyRequest REQUEST = CreateSubApiKeyRequest.builder()
            .uid(53_888_000)
            .readOnly(false)
            .permissions(SPOT)
            .build();

    private final JsonCodec codec = new JsonCodec();

    @Test
    void aNewKeyTellsItsSecretButDoesNotPrintIt() throws JsonProcessingException {
        NewApiKey key = codec.read(key(""), NewApiKey.class);

        assertThat(key.apiKey()).isEqualTo(KEY);
        assertThat(key.secret()).isEqualTo(SECRET);
        assertThat(key.toString()).contains("***").doesNotContain(KEY, SECRET);
    }

    @Test
    void noAnswerAboutKeysPrintsThem() throws JsonProcessingException {
        assertThat(codec.read(key(""), ApiKeySettings.class).toString()).doesNotContain(KEY, SECRET);
        assertThat(codec.read("{\"result\":[" + key("") + "]}", SubApiKeys.class)
                        .toString())
                .contains("grid bot")
                .doesNotContain(KEY, SECRET);
        assertThat(codec.read(key(""), ApiKeyInfo.class).toString()).doesNotContain(KEY, SECRET);
    }

    @Test
    void noRequestPrintsAKeyOrAPassword() {
        assertThat(UpdateSubApiKeyRequest.builder().apiKey(KEY).build().toString())
                .doesNotContain(KEY);
        assertThat(DeleteSubApiKeyRequest.builder().apiKey(KEY).build().toString())
                .doesNotContain(KEY);
        assertThat(member().password(PASSWORD).build().toString())
                .contains("gridbot07")
                .doesNotContain(PASSWORD);
    }

    @Test
    void aPasswordThatIsRefusedIsNotRepeated() {
        assertThatThrownBy(() -> member().password("short7A").build())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.value()).isEqualTo("***"))
                .hasMessageContaining("password")
                .hasMessageNotContaining("short7A");
    }

    @Test
    void aSecretInAnAnswerThatCannotBeReadIsNotShown() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder()
                    .body("{\"retCode\":0,\"retMsg\":\"\",\"result\":" + key(",\"permissions\":17") + "}")
                    .build());
            try (BybitClient bybit = BybitClient.create(
                    c -> c.environment(BybitEnvironment.custom(server.url("/").uri()))
                            .credentials(TestSecrets.credentials())
                            .clockSync(false))) {
                UnreadableResponseException failure = catchThrowableOfType(
                        UnreadableResponseException.class, () -> bybit.user().createSubApiKey(REQUEST));

                StringWriter trace = new StringWriter();
                failure.printStackTrace(new PrintWriter(trace));
                assertThat(failure.excerpt()).contains("secret").doesNotContain(KEY, SECRET);
                assertThat(trace.toString()).doesNotContain(KEY, SECRET);
            }
            assertThat(server.getRequestCount()).isEqualTo(1);
        }
    }

    @Test
    void aKeyNeedsSomePermission() {
        assertThatThrownBy(() -> REQUEST.toBuilder()
                        .permissions(SubApiKeyPermissions.builder().build())
                        .build())
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo("permissions"));
    }

    @Test
    void whatAKeyMayNotDoIsSentAsAnEmptyList() {
        String sent = new String(
                codec.body(UpdateSubApiKeyRequest.builder().permissions(SPOT).build()), StandardCharsets.UTF_8);

        assertThat(sent).contains("\"Spot\":[\"SpotTrade\"]", "\"Wallet\":[]").doesNotContain("ips", "readOnly");
    }

    @Test
    void theLastPageOfSubAccountsHasTheCursorZero() throws JsonProcessingException {
        assertThat(page("\"0\"").nextCursor()).isEmpty();
        assertThat(page("\"\"").nextCursor()).isEmpty();
        assertThat(page("\"106279879\"").nextCursor()).contains("106279879");
    }

    @Test
    void walletTypesAreAskedForManyAccountsInOneText() {
        assertThat(codec.parameters(
                        WalletTypesRequest.builder().addUids(533_286, 533_287).build()))
                .containsExactly(new JsonCodec.Parameter("memberIds", "533286,533287"));
        assertThat(codec.parameters(WalletTypesRequest.builder().uids(List.of()).build()))
                .isEmpty();
    }

    private static CreateSubMemberRequest.Builder member() {
        CreateSubMemberRequest.Builder builder = CreateSubMemberRequest.builder();
        builder.username("gridbot07").memberType(MemberType.NORMAL);
        return builder;
    }

    private SubMemberPage page(String cursor) throws JsonProcessingException {
        return codec.read("{\"subMembers\":[],\"nextCursor\":" + cursor + "}", SubMemberPage.class);
    }

    private static String key(String more) {
        return "{\"id\":\"16651283\",\"note\":\"grid bot\",\"apiKey\":\"" + KEY + "\",\"readOnly\":0,\"secret\":\""
                + SECRET + "\"" + more + "}";
    }
}
