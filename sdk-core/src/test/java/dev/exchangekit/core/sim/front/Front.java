package dev.exchangekit.core.sim.front;

/** One exchange's wire protocol: takes a request through the checks to its handler and wraps what comes back. */
public interface Front {
    /** The name, in lower case, of the header that carries the API key. */
    String keyHeader();

    /** How the exchange reads a request's parameters and refuses them. */
    ParameterRules parameters(SimRequest request);

    /** Answers a call. */
    Reply answer(Call call);

    /** Answers that something went well which was not done. */
    Reply success();

    /** Answers with a code. */
    Reply refused(Refusal refusal);
}
