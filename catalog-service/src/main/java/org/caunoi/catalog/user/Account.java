package org.caunoi.catalog.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A person who may log in. The password is only kept as a bcrypt hash. */
@Entity
@Table(name = "account")
public class Account {
  @Id public String name;

  @Column(name = "password_hash", nullable = false)
  public String passwordHash;

  @Column(nullable = false)
  public String role;

  @Column(name = "created_at", nullable = false)
  public Instant createdAt;

  /** For Hibernate. */
  protected Account() {}

  Account(String name, String passwordHash, String role, Instant createdAt) {
    this.name = name;
    this.passwordHash = passwordHash;
    this.role = role;
    this.createdAt = createdAt;
  }
}
