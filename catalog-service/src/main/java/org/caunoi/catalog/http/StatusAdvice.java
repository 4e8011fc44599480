package org.caunoi.catalog.http;

/** What to do about a status that the framework, not a feature, answers with. */
final class StatusAdvice {
  static final Advice LOGIN =
      new Advice(
          "Hãy gửi tên và mật khẩu của một tài khoản (HTTP Basic) hoặc khóa dịch vụ (X-API-Key).",
          "Send the name and password of an account (HTTP Basic) or a service key (X-API-Key).");
  static final Advice RIGHTS =
      new Advice(
          "Hãy đề nghị quản trị viên cấp vai trò mà thao tác này cần.",
          "Ask an administrator for the role that this operation needs.");
  static final Advice LATER =
      new Advice("Hãy gửi lại yêu cầu này sau.", "Send the same request again later.");
  static final Advice REPORT =
      new Advice(
          "Hãy báo traceId cho người vận hành; nhật ký có chi tiết.",
          "Report the traceId to the operator; the log has more.");

  private static final Advice COMPARE =
      new Advice(
          "Hãy đối chiếu yêu cầu với /openapi.json.", "Compare the request with /openapi.json.");

  private StatusAdvice() {}

  static Advice of(ProblemType type) {
    return switch (type.status()) {
      case 401 -> LOGIN;
      case 403 -> RIGHTS;
      case 404 ->
          new Advice(
              "Không có gì ở địa chỉ này; /openapi.json liệt kê các địa chỉ (không có / ở cuối).",
              "Nothing is at this address; /openapi.json lists the routes (no trailing slash).");
      case 405 ->
          new Advice(
              "Hãy dùng phương thức mà /openapi.json ghi cho địa chỉ này.",
              "Use a method that /openapi.json names for this address.");
      case 406 ->
          new Advice(
              "Hãy chấp nhận kiểu nội dung mà /openapi.json ghi cho thao tác này.",
              "Accept the media type that /openapi.json names for this operation.");
      case 413 ->
          new Advice(
              "Hãy gửi ít hơn; /openapi.json ghi thao tác này nhận bao nhiêu.",
              "Send less; /openapi.json says how much this operation takes.");
      case 415 ->
          new Advice(
              "Hãy gửi kiểu nội dung mà /openapi.json ghi cho thao tác này.",
              "Send the media type that /openapi.json names for this operation.");
      case 503 -> LATER;
      default -> type.status() < 500 ? COMPARE : REPORT;
    };
  }
}
