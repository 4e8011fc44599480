package org.caunoi.extraction.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A block-level element of a page that holds text: the blocks from {@code first} to {@code last}.
 */
final class Box {

  final Element element;
  final @Nullable Box parent;
  final int first;
  private @Nullable List<Box> children;

  /** One past the last block. */
  int last;

  /** Its class, id, tag or style says that it is not the article. */
  boolean marked;

  /** Nobody sees it. */
  boolean hidden;

  /** Its class, id or microdata says that it holds running text. */
  boolean body;

  Box(Element element, @Nullable Box parent, int first) {
    this.element = element;
    this.parent = parent;
    this.first = first;
  }

  void add(Box child) {
    children = children == null ? new ArrayList<>(4) : children;
    children.add(child);
  }

  /** The boxes in it that hold text. */
  List<Box> children() {
    return children == null ? List.of() : children;
  }

  boolean empty() {
    return last == first;
  }

  boolean holds(int block) {
    return first <= block && block < last;
  }
}
