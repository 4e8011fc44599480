package org.caunoi.local;

/**
 * A port that the run needs.
 *
 * @param variable the environment variable that moves it
 * @param number 1 to 65535
 * @param purpose who listens there
 */
public record Port(String variable, int number, String purpose) {}
