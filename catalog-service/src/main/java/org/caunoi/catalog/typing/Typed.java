package org.caunoi.catalog.typing;

import java.util.List;
import java.util.stream.Stream;
import org.caunoi.catalog.fact.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What people may say of a thing: the members that POST takes and PATCH changes. A record of it can
 * be made of the thing and written back without loss; that is what a patch does.
 */
public interface Typed<T> {

  /** Whence the person knows it; only when it is created. */
  @Nullable String statement();

  /** The documents that support it. */
  List<NewAttachment> documents();

  /** Who may see it; left out: the office alone. */
  @Nullable Audience audience();

  /** All parties that it names, so that new organisations are made in one order. */
  default Stream<NewParty> allParties() {
    return Stream.empty();
  }

  /** Writes it into the thing; what is wrong with it is told to the typist. */
  void writeTo(T thing, Typist typist);
}
