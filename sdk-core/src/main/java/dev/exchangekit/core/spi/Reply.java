package dev.exchangekit.core.spi;

import okhttp3.Headers;

/** An HTTP answer as it came, its body read to the end. Not copied: treat {@code body} as read-only. */
@SuppressWarnings("ArrayRecordComponent")
public record Reply(int status, Headers headers, byte[] body) {}
