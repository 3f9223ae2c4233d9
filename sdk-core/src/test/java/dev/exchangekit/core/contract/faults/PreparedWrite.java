package dev.exchangekit.core.contract.faults;

import java.util.List;

/** An order write that can be made once. */
public interface PreparedWrite extends View.Attempt {
    /** Which write it is. */
    Write kind();

    /** The path it is sent to. */
    String path();

    /** The client order ids of its orders, in the order of the request. */
    List<String> ids();

    /** What an answer says of each order. */
    List<Boolean> accepted(Object answer);

    /** How often the exchange carried the write out for this order: a new order exists, a change is in force. */
    int timesInEffect(String id);

    /** How many orders of this client order id the exchange ever had. */
    int orders(String id);

    /** True when it is about orders that exist, false when it makes new ones, as an amend that replaces does too. */
    boolean changesOrder();

    /** How often the exchange has read the write. */
    int requests();
}
