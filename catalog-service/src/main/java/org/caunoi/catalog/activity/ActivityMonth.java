package org.caunoi.catalog.activity;

/**
 * A month with at least one activity that is not rejected.
 *
 * @param month YYYY-MM
 * @param activities how many begin in it; one that is known by its year only begins in none
 */
public record ActivityMonth(String month, long activities) {}
