package org.caunoi.ingest;

import io.quarkus.test.common.QuarkusTestResource;

/** Gives every test of the service the same database and catalogue, so that it starts once. */
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestCatalog.class)
final class TestService {

  private TestService() {}
}
