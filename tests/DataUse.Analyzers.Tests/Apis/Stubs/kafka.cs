// Signatures of Confluent.Kafka, read in github.com/confluentinc/confluent-kafka-dotnet at f96837a9 (2026-07-23): what the model names and what leads there.

namespace Confluent.Kafka
{
    public class ConsumeResult<TKey, TValue> { }
    public interface IConsumer<TKey, TValue>
    {
        void Assign(TopicPartition partition) { }
        void Assign(TopicPartitionOffset partition) { }
        void Assign(IEnumerable<TopicPartitionOffset> partitions) { }
        void Assign(IEnumerable<TopicPartition> partitions) { }
        ConsumeResult<TKey, TValue> Consume(int millisecondsTimeout) => throw null!;
        ConsumeResult<TKey, TValue> Consume() => throw null!;
        ConsumeResult<TKey, TValue> Consume(TimeSpan timeout) => throw null!;
        void Subscribe(IEnumerable<string> topics) { }
        void Subscribe(string topic) { }
    }
    public class TopicPartition { }
    public class TopicPartitionOffset { }
}
