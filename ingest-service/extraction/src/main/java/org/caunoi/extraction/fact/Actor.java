package org.caunoi.extraction.fact;

import java.util.List;
import org.caunoi.extraction.place.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A person of the article, all its mentions joined.
 *
 * @param name the longest form
 * @param title the longest chain; null where no mention has one
 * @param place whom the title speaks for; null where it does not tell
 * @param places all places of its titles
 * @param national holds an office of a state as a whole
 */
record Actor(
    String name,
    @Nullable String title,
    Side side,
    @Nullable Mention place,
    List<Mention> places,
    boolean national) {}
