// Signatures of Parquet.Net, read in github.com/aloneguid/parquet-dotnet at f09ff233 (2026-08-19): what the model names and what leads there.

using Parquet;
using Parquet.Schema;
using Parquet.Serialization;

namespace Parquet
{
    public class ParquetActor
    {
        internal ParquetActor() { }
    }
    public class ParquetReader : ParquetActor
    {
        internal ParquetReader() { }
        public static Task<ParquetReader> CreateAsync(string filePath) => throw null!;
        public static Task<ParquetReader> CreateAsync(Stream input) => throw null!;
        public static Task<ParquetSchema> ReadSchemaAsync(string filePath) => throw null!;
        public static Task<ParquetSchema> ReadSchemaAsync(Stream parquetStream) => throw null!;
    }
}

namespace Parquet.Schema
{
    public class ParquetSchema { }
}

namespace Parquet.Serialization
{
    public class DeserializationResult<T> where T : class, new() { }
    public static class ParquetSerializer
    {
        public static Task<DeserializationResult<T>> DeserializeAsync<T>(Stream source) where T : class, new() => throw null!;
        public static Task<DeserializationResult<T>> DeserializeAsync<T>(string filePath) where T : class, new() => throw null!;
    }
}
