package dev.exchangekit.bithumb.internal;

/** What to do about refusals whose own message leaves that open. */
final class BithumbAdvice {
    static final String KEYS =
            "a key of API 1.2 does not work on 2.x: issue one under My page > API management > API 2.0";

    private BithumbAdvice() {}

    /** Of a name of 2.x. */
    static String of(String name) {
        return switch (name) {
            case "invalid_access_key" -> KEYS;
            case "jwt_verification" ->
                "check that the secret belongs to the key, and that the key has the permission; " + KEYS;
            case "travel_rule_consent_required" ->
                "let the user agree at the address in detail(\"consent_url\"), then withdraw again";
            default -> "";
        };
    }

    /** Of a status of 1.2, which 2.x answers when it takes a call for one of 1.2. */
    static String ofLegacy() {
        return "this is an answer of API 1.2, and this client speaks 2.x; " + KEYS;
    }
}
