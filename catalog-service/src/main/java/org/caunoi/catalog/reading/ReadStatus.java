package org.caunoi.catalog.reading;

import org.caunoi.catalog.agreement.AgreementStatus;

/** What one article says of a paper. */
enum ReadStatus {
  PROPOSED(AgreementStatus.PROPOSED),
  TO_BE_SIGNED(AgreementStatus.TO_BE_SIGNED),
  SIGNED(AgreementStatus.SIGNED),
  /** Named as being carried out: it is in force, which never adds a signature to a month. */
  IMPLEMENTING(AgreementStatus.IN_FORCE);

  final AgreementStatus inRegister;

  ReadStatus(AgreementStatus inRegister) {
    this.inRegister = inRegister;
  }
}
