package org.caunoi.report.brief;

import org.jspecify.annotations.Nullable;

/**
 * The locality whose cooperation is told.
 *
 * @param localityId in the register
 * @param name in Vietnamese; null where the register's name of a province serves
 * @param nameEn in English; null likewise
 */
public record Office(String localityId, @Nullable String name, @Nullable String nameEn) {}
