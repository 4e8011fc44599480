package org.caunoi.catalog.http;

/** JSON Merge Patch (RFC 7396): how single members of a resource are changed. */
public final class MergePatch {
  public static final String MEDIA_TYPE = "application/merge-patch+json";

  /** Of which schema the document says that a patch is. */
  public static final String SCHEMA = "#/components/schemas/MergePatch";

  /** How an operation describes its patch; ends with the form whose members it takes. */
  public static final String OF =
      "A JSON Merge Patch (RFC 7396), with If-Match: lists are replaced whole, null empties a"
          + " member. What is changed is kept in `edits`, with the `reason` that the patch may"
          + " give. No later reading changes it. Takes the members of ";

  private MergePatch() {}
}
