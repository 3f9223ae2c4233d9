package dev.exchangekit.bitget.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.knowm.xchange.bitget.config.BitgetJacksonObjectMapperFactory;
import si.mazi.rescu.serialization.jackson.JacksonResponseReader;

/** The peer: one call of XChange's interfaces to Bitget, of which it knows those of the spot market. */
final class XChange {
    private final JacksonResponseReader reader =
            new JacksonResponseReader(new BitgetJacksonObjectMapperFactory().createObjectMapper(), false);
    private final Type type;

    XChange(Class<?> api, String call) {
        type = Stream.of(api.getMethods())
                .filter(method -> method.getName().equals(call))
                .findFirst()
                .map(Method::getGenericReturnType)
                .orElseThrow();
    }

    Object read(byte[] body) throws IOException {
        return reader.read(new String(body, UTF_8), type);
    }
}
