/** Whether a client works, and if not, why: {@code client.doctor()} and {@code client.healthCheck()}. */
@NullMarked
package dev.exchangekit.core.doctor;

import org.jspecify.annotations.NullMarked;
