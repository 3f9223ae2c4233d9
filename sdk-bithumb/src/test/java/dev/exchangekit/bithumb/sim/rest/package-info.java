/** The calls of API 2.x that the simulated Bithumb answers. */
@NullMarked
package dev.exchangekit.bithumb.sim.rest;

import org.jspecify.annotations.NullMarked;
