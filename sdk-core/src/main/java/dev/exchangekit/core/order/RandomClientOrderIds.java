package dev.exchangekit.core.order;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** 24 characters drawn from 62: 142 random bits, so neither restarts nor parallel processes can collide. */
final class RandomClientOrderIds implements ClientOrderIds {
    private static final char[] ALPHABET =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".toCharArray();
    private static final int RANDOM_LENGTH = 24;
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9_-]{0,8}");

    private final SecureRandom random = new SecureRandom();
    private final String prefix;

    RandomClientOrderIds(String prefix) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "prefix '" + prefix + "' must be at most 8 characters of A-Z, a-z, 0-9, '_' or '-'");
        }
        this.prefix = prefix;
    }

    @Override
    public String next() {
        StringBuilder id = new StringBuilder(prefix.length() + RANDOM_LENGTH).append(prefix);
        for (int i = 0; i < RANDOM_LENGTH; i++) {
            id.append(ALPHABET[random.nextInt(ALPHABET.length)]);
        }
        return id.toString();
    }
}
