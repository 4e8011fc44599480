package org.caunoi.catalog.database;

import io.quarkus.test.junit.QuarkusTestProfile;

/** For tests that need a register in which no other test has put anything. */
public final class OwnRegister implements QuarkusTestProfile {}
