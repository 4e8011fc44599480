package org.caunoi.catalog.http;

/**
 * A kind of problem: its stable code, its status and its title in both languages. Kinds that belong
 * to one feature are constants of that feature's classes; here are those that any route may answer.
 */
public record ProblemType(String code, int status, String titleVi, String titleEn) {

  public static final ProblemType INVALID_REQUEST =
      new ProblemType("invalid-request", 400, "Yêu cầu không hợp lệ", "Invalid request");
  public static final ProblemType UNAUTHENTICATED =
      new ProblemType("unauthenticated", 401, "Cần đăng nhập", "Login required");
  public static final ProblemType FORBIDDEN =
      new ProblemType("forbidden", 403, "Không có quyền", "Not allowed");
  public static final ProblemType NOT_FOUND =
      new ProblemType("not-found", 404, "Không tìm thấy", "Not found");
  public static final ProblemType METHOD_NOT_ALLOWED =
      new ProblemType(
          "method-not-allowed", 405, "Phương thức không được hỗ trợ", "Method not allowed");
  public static final ProblemType NOT_ACCEPTABLE =
      new ProblemType(
          "not-acceptable", 406, "Không có định dạng được yêu cầu", "No such representation");
  public static final ProblemType CONFLICT =
      new ProblemType("conflict", 409, "Xung đột dữ liệu", "Conflict");
  public static final ProblemType STALE =
      new ProblemType(
          "stale", 412, "Dữ liệu đã thay đổi", "The resource has changed in the meantime");
  public static final ProblemType TOO_LARGE =
      new ProblemType("too-large", 413, "Nội dung quá lớn", "Content too large");
  public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
      new ProblemType(
          "unsupported-media-type",
          415,
          "Kiểu nội dung không được hỗ trợ",
          "Unsupported media type");
  public static final ProblemType UNPROCESSABLE =
      new ProblemType(
          "unprocessable", 422, "Nội dung không xử lý được", "Content cannot be processed");
  public static final ProblemType PRECONDITION_REQUIRED =
      new ProblemType("precondition-required", 428, "Thiếu If-Match", "If-Match is required");
  public static final ProblemType TOO_MANY_REQUESTS =
      new ProblemType("too-many-requests", 429, "Quá nhiều yêu cầu", "Too many requests");
  public static final ProblemType INTERNAL =
      new ProblemType("internal", 500, "Lỗi của hệ thống", "Internal error");
  public static final ProblemType UNAVAILABLE =
      new ProblemType("unavailable", 503, "Tạm thời không phục vụ", "Temporarily unavailable");

  /** The URI that identifies this kind for good. */
  public String uri() {
    return "https://caunoi.org/problems/" + code;
  }

  /** The kind that says no more than an HTTP status does. */
  static ProblemType ofStatus(int status) {
    return switch (status) {
      case 401 -> UNAUTHENTICATED;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 409 -> CONFLICT;
      case 412 -> STALE;
      case 413 -> TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 422 -> UNPROCESSABLE;
      case 428 -> PRECONDITION_REQUIRED;
      case 429 -> TOO_MANY_REQUESTS;
      case 503 -> UNAVAILABLE;
      default -> status >= 400 && status < 500 ? INVALID_REQUEST : INTERNAL;
    };
  }
}
