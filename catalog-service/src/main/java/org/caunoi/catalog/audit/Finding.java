package org.caunoi.catalog.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that a day's audit shows.
 *
 * @param row the id of the audit event; null where it concerns the day as a whole
 */
@Schema(name = "AuditFinding")
record Finding(Code code, @Nullable Long row, String vi, String en) {

  /** What was found. */
  enum Code {
    ROW_CHANGED(true, "Dòng đã bị sửa sau khi niêm phong.", "The row was changed since the seal."),
    ROW_MISSING(true, "Dòng đã bị xóa sau khi niêm phong.", "The row was removed since the seal."),
    ROW_ADDED(true, "Dòng được chèn sau khi niêm phong.", "The row was put in since the seal."),
    HEAD_CHANGED(
        true,
        "Niêm phong của ngày này, hoặc của ngày trước, đã bị sửa.",
        "The seal of this day, or of the day before, was changed."),
    HEAD_MISSING(true, "Ngày này không có niêm phong.", "The day has no seal."),
    SIGNATURE_WRONG(true, "Chữ ký không khớp.", "The signature does not fit."),
    UNSIGNED(
        false,
        "Niêm phong không có chữ ký: khi đó chưa đặt CAUNOI_AUDIT_KEY_FILE.",
        "The seal is not signed: CAUNOI_AUDIT_KEY_FILE was not set then."),
    OTHER_KEY(
        false,
        "Ký bằng khóa không có trong tệp khóa; không kiểm tra được chữ ký.",
        "Signed with a key that the key file does not hold; the signature cannot be checked."),
    SEALED_LATE(
        false,
        "Niêm phong muộn hơn hai ngày; trước đó dòng có thể bị sửa mà không để lại dấu vết.",
        "Sealed more than two days late; until then rows could be changed without a trace.");

    final boolean tampering;
    private final String vi;
    private final String en;

    Code(boolean tampering, String vi, String en) {
      this.tampering = tampering;
      this.vi = vi;
      this.en = en;
    }

    Finding of(@Nullable Long row) {
      return new Finding(this, row, vi, en);
    }
  }
}
