package org.caunoi.local;

import org.caunoi.local.brief.BriefCopies;
import org.caunoi.local.folder.Credentials;
import org.caunoi.local.folder.DataFolder;
import org.caunoi.local.service.ServiceName;
import org.caunoi.local.service.Services;

/**
 * A run whose services are ready.
 *
 * @param folder its data
 * @param addresses where the services answer
 * @param credentials who may call them
 * @param services their processes
 */
public record Running(
    DataFolder folder, Addresses addresses, Credentials credentials, Services services) {

  /** Calls the services as an account of credentials.json. */
  public Api api(String account) {
    return new Api(account, credentials.passwordOf(account));
  }

  /** The copies of the briefs. */
  public BriefCopies copies() {
    return new BriefCopies(folder.briefs(), api("viewer"), addresses.service(ServiceName.REPORT));
  }

  /** What the person at the terminal needs to know. */
  public String greeting() {
    return """

        Catalogue  %s/api/v1
        Ingest     %s/api/v1
        Briefs     %s/api/v1/briefs, copies in %s
        Accounts   %s
        Logs       %s
        Ctrl-C stops everything; the data stays.
        """
        .formatted(
            addresses.service(ServiceName.CATALOG),
            addresses.service(ServiceName.INGEST),
            addresses.service(ServiceName.REPORT),
            folder.briefs(),
            folder.credentials(),
            folder.logs());
  }
}
