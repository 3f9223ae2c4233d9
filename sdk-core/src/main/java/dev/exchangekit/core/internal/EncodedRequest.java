package dev.exchangekit.core.internal;

import dev.exchangekit.core.error.InvalidRequestException;
import dev.exchangekit.core.spi.Check;
import dev.exchangekit.core.spi.Endpoint;
import dev.exchangekit.core.spi.JsonCodec;
import dev.exchangekit.core.spi.JsonCodec.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A request as it goes over the wire, encoded once for all attempts: exactly these bytes are signed and sent. */
@SuppressWarnings("ArrayRecordComponent")
record EncodedRequest(String path, boolean fixedPath, String query, byte[] body) {
    private static final byte[] NO_BODY = {};

    static EncodedRequest of(JsonCodec codec, Endpoint<?, ?> endpoint, Object request) {
        boolean template = endpoint.path().indexOf('{') >= 0;
        if (endpoint.method().hasBody()) {
            String path =
                    template ? fill(endpoint.path(), new ArrayList<>(codec.parameters(request))) : endpoint.path();
            return new EncodedRequest(path, !template, "", codec.body(request));
        }
        List<Parameter> parameters = codec.parameters(request);
        if (!template) {
            return new EncodedRequest(endpoint.path(), true, UrlEncoding.query(parameters), NO_BODY);
        }
        List<Parameter> rest = new ArrayList<>(parameters);
        String path = fill(endpoint.path(), rest);
        return new EncodedRequest(path, false, UrlEncoding.query(rest), NO_BODY);
    }

    /** Puts parameters into the path's placeholders and takes them out of the list. */
    private static String fill(String template, List<Parameter> parameters) {
        StringBuilder path = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            Optional<Parameter> parameter =
                    parameters.stream().filter(p -> p.name().equals(name)).findFirst();
            if (parameter.isEmpty()) {
                throw new InvalidRequestException(name, "", "is required: it is part of the path " + template);
            }
            parameters.remove(parameter.get());
            String value = parameter.get().value();
            // Such segments would be another path, whatever was signed.
            Check.that(
                    !value.isEmpty() && !value.equals(".") && !value.equals(".."), name, value, "is no path segment");
            path.append(template, at, open).append(UrlEncoding.segment(value));
            at = close + 1;
        }
        return path.append(template.substring(at)).toString();
    }
}
