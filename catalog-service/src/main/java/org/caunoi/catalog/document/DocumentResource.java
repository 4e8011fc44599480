package org.caunoi.catalog.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caunoi.catalog.document.DocumentView.Supported;
import org.caunoi.catalog.http.BodyLimit;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.MergePatch;
import org.caunoi.catalog.http.NewRequest;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.typing.Texts;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The office's documents. */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
class DocumentResource {
  private static final String PDF = "application/pdf";
  private static final long LIMIT = 20L << 20;

  private final Documents documents;
  private final Creation creation;

  DocumentResource(Documents documents, Creation creation) {
    this.documents = documents;
    this.creation = creation;
  }

  @GET
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(
      operationId = "listDocuments",
      summary = "List documents",
      description = "The latest to be entered first.")
  public Page<DocumentView> list(@Valid @BeanParam DocumentFilter filter) {
    Page<Document> page = documents.page(filter);
    Map<UUID, List<Supported>> supported = documents.supportedBy(page.items());
    return page.map(one -> DocumentView.of(one, supported.getOrDefault(one.id, List.of())));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.VIEWER)
  @Transactional
  @Operation(operationId = "getDocument", summary = "Read what is said of a document")
  public DocumentView get(@PathParam("id") UUID id) {
    return view(documents.get(id));
  }

  @POST
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "createDocument",
      summary = "Enter a document",
      description =
          "Its file, if it has one, is sent to `…/file` next. Attach it to what it supports as"
              + " `documents` of that. State secrets must not be entered.")
  @APIResponse(
      responseCode = "201",
      description = "The document; Location is its address",
      content = @Content(schema = @Schema(implementation = DocumentView.class)))
  public Response create(@Valid @BeanParam NewRequest request, @NotNull @Valid NewDocument typed) {
    return creation.answer(
        request, typed, () -> documents.create(typed), document -> document.id, this::view);
  }

  @PATCH
  @Path("/{id}")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(MergePatch.MEDIA_TYPE)
  @Transactional
  @Operation(
      operationId = "editDocument",
      summary = "Edit what is said of a document",
      description = MergePatch.OF + "NewDocument.")
  public DocumentView edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @RequestBody(content = @Content(schema = @Schema(ref = MergePatch.SCHEMA)))
          ObjectNode patch) {
    return view(documents.edit(id, ifMatch, patch));
  }

  @PUT
  @Path("/{id}/file")
  @RolesAllowed(Roles.OFFICER)
  @Consumes(PDF)
  @BodyLimit(LIMIT)
  @Transactional
  @Operation(
      operationId = "putDocumentFile",
      summary = "Give a document its file",
      description =
          "A PDF of at most 20 MiB, with If-Match. It is kept by its SHA-256 and never changes: the"
              + " same file again is fine, another one is refused (409). State secrets must not be"
              + " uploaded.")
  public DocumentView upload(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @QueryParam("name")
          @Parameter(description = "The name of the file.", example = "123-UBND-NV.pdf")
          @NotBlank
          @Size(max = Texts.WORDS)
          @Pattern(regexp = Texts.LINE)
          String name,
      @NotNull
          @RequestBody(
              content =
                  @Content(
                      mediaType = PDF,
                      schema = @Schema(type = SchemaType.STRING, format = "binary")))
          byte[] bytes) {
    return view(documents.upload(id, ifMatch, name, bytes));
  }

  @GET
  @Path("/{id}/file")
  @RolesAllowed(Roles.OFFICER)
  @Produces(PDF)
  @Transactional
  @Operation(
      operationId = "getDocumentFile",
      summary = "Save the file of a document",
      description = "Always as an attachment: what was uploaded is never shown by the browser.")
  @APIResponse(
      responseCode = "200",
      description = "The bytes that were uploaded",
      content =
          @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response file(@PathParam("id") UUID id) {
    Document document = documents.get(id);
    byte[] bytes = documents.bytes(document);
    return Response.ok(bytes, PDF)
        .header(HttpHeaders.ETAG, "\"" + document.fileSha256 + "\"")
        .header("Content-Disposition", AttachmentHeader.of(String.valueOf(document.fileName)))
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .build();
  }

  private DocumentView view(Document document) {
    return DocumentView.of(
        document, documents.supportedBy(List.of(document)).getOrDefault(document.id, List.of()));
  }
}
