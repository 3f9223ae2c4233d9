package dev.exchangekit.bitget.subaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.exchangekit.core.error.InvalidRequestException;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SubAccountModelsTest {
    private static final String KEY = "bg_0123456789abcdef";
    private static final String SECRET = "n7SampleSecretOfAKeyThatWasMade03";
    private static final String PASSPHRASE = "Sample1Passphrase";

    private static void isRefused(ThrowingCallable build, String field) {
        assertThatThrownBy(build)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.field()).isEqualTo(field));
    }

    private static NewSubAccount newSubAccount() {
        return NewSubAccount.builder()
                .name("gridbots")
                .passphrase(PASSPHRASE)
                .label("grid")
                .build();
    }

    @Test
    void secretsStayOutOfTexts() {
        assertThat(NewApiKey.builder().apiKey(KEY).secret(SECRET).build().toString())
                .doesNotContain(KEY, SECRET);
        assertThat(ApiKey.builder().apiKey(KEY).secret(SECRET).build().toString())
                .doesNotContain(KEY, SECRET);
        assertThat(new CreateWithApiKeysRequest(List.of(newSubAccount())).toString())
                .contains("gridbots")
                .doesNotContain(PASSPHRASE);
        assertThat(UpdateApiKeyRequest.builder()
                        .uid("3001007")
                        .apiKey(KEY)
                        .passphrase(PASSPHRASE)
                        .label("grid")
                        .build()
                        .toString())
                .contains("3001007")
                .doesNotContain(KEY, PASSPHRASE);
    }

    @Test
    void oneToFiveAccountsAreMadeWithKeys() {
        isRefused(() -> new CreateWithApiKeysRequest(List.of()), "subAccounts");
        isRefused(() -> new CreateWithApiKeysRequest(Collections.nCopies(6, newSubAccount())), "subAccounts");
    }

    @Test
    void aNameHasEightLetters() {
        isRefused(() -> CreateSubAccountsRequest.builder().addNames("grid7").build(), "name");
        isRefused(() -> CreateSubAccountsRequest.builder().build(), "names");
    }

    @Test
    void anEmptyPageIsTheLast() {
        assertThat(SubAccountPage.builder().endId("51").build().nextCursor()).isEmpty();
    }
}
