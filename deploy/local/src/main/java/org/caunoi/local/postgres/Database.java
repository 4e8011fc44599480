package org.caunoi.local.postgres;

import java.nio.file.Path;

/**
 * What a service needs to reach its database.
 *
 * @param url JDBC
 * @param user the role
 * @param passwordFile where its password stands
 */
public record Database(String url, String user, Path passwordFile) {}
