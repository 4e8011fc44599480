package org.caunoi.catalog.user;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The accounts by name. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, String> {}
