package org.caunoi.extraction.fact;

/**
 * Why a reading says something.
 *
 * @param fact JSON pointer into the reading: {@code /activities/0}, {@code /activities/0/startDate}
 * @param rule id of the rule that fired; {@code rules.txt} says what it means
 * @param quote the piece of the body where it fired
 */
public record Step(String fact, String rule, String quote) {}
