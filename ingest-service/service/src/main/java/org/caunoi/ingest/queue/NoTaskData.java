package org.caunoi.ingest.queue;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/**
 * Our tasks carry no data; Java serialisation, db-scheduler's default, stays out (security S20).
 */
final class NoTaskData implements Serializer {

  @Override
  public byte[] serialize(Object data) {
    throw new UnsupportedOperationException("Tasks carry no data");
  }

  @Override
  public <T> T deserialize(Class<T> type, byte[] serialized) {
    throw new UnsupportedOperationException("Tasks carry no data");
  }
}
