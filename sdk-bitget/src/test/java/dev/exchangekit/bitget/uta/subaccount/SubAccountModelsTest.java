package dev.exchangekit.bitget.uta.subaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.error.InvalidRequestException;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SubAccountModelsTest {
    private static final String KEY = "bg_0123456789abcdef";
    private static final String SECRET = "n7SampleSecretOfAKeyThatWasMade02";
    private static final String PASSPHRASE = "Sample1Passphrase";

    private static void isRefused(ThrowingCallable build, String field) {
        assertThatThrownBy(build)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo(field));
    }

    private static CreateApiKeyRequest.Builder newKey() {
        CreateApiKeyRequest.Builder builder = CreateApiKeyRequest.builder();
        builder.subUid("2001008").note("grid-bot").type(ApiKeyType.READ_ONLY).passphrase(PASSPHRASE);
        return builder;
    }

    private static UpdateApiKeyRequest.Builder update() {
        UpdateApiKeyRequest.Builder builder = UpdateApiKeyRequest.builder();
        builder.apiKey(KEY).passphrase(PASSPHRASE);
        return builder;
    }

    @Test
    void secretsStayOutOfTexts() {
        NewApiKey key =
                NewApiKey.builder().apiKey(KEY).secret(SECRET).note("grid").build();
        assertThat(key.toString()).contains("grid").doesNotContain(KEY, SECRET);
        assertThat(newKey().build().toString()).contains("grid-bot").doesNotContain(PASSPHRASE);
        assertThat(update().build().toString()).doesNotContain(KEY, PASSPHRASE);
        assertThat(DeleteApiKeyRequest.builder().apiKey(KEY).build().toString()).doesNotContain(KEY);
        assertThat(ApiKey.builder().apiKey(KEY).build().toString()).doesNotContain(KEY);
    }

    @Test
    void aRefusedPassphraseIsNotRepeated() {
        assertThatThrownBy(() -> newKey().passphrase("hunter 2!").build())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("passphrase")
                .hasMessageNotContaining("hunter");
    }

    @Test
    void aKeyIsBoundToThirtyAddressesAtMost() {
        isRefused(() -> newKey().ips(Collections.nCopies(31, "203.0.113.7")).build(), "ips");
        isRefused(() -> newKey().addIps("203.0.113.7,203.0.113.8").build(), "ips");
    }

    @Test
    void typeAndPermissionsOfAKeyChangeTogether() {
        isRefused(() -> update().type(ApiKeyType.READ_ONLY).build(), "type");
        isRefused(() -> update().addPermissions(ApiKeyPermission.UTA_TRADE).build(), "type");
        assertThat(update().ips(List.of()).build().ips()).contains(List.of());
    }

    @Test
    void aUsernameHasSmallLettersOnly() {
        isRefused(() -> CreateSubAccountRequest.builder().username("Grid7").build(), "username");
    }

    @Test
    void thePageWithoutANextOneIsTheLast() {
        SubAccountPage page =
                SubAccountPage.builder().hasNext(false).cursor("18484").build();
        assertThat(page.nextCursor()).isEmpty();
        assertThat(SubAccountPage.builder()
                        .hasNext(true)
                        .cursor("18484")
                        .build()
                        .nextCursor())
                .contains("18484");
    }
}
