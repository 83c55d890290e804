// Signatures of .NET for Apache Spark, read in github.com/dotnet/spark at 4cabf12e (2026-02-13): what the model names and what leads there.

using Microsoft.Spark.Sql;
using Microsoft.Spark.Sql.Streaming;

namespace Microsoft.Spark.Sql
{
    public class DataFrame { }
    public class DataFrameReader
    {
        internal DataFrameReader() { }
        public DataFrame Csv(params string[] paths) => throw null!;
        public DataFrame Jdbc(string url, string table, Dictionary<string, string> properties) => throw null!;
        public DataFrame Jdbc(string url, string table, IEnumerable<string> predicates, Dictionary<string, string> properties) => throw null!;
        public DataFrame Jdbc(string url, string table, string columnName, long lowerBound, long upperBound, int numPartitions, Dictionary<string, string> properties) => throw null!;
        public DataFrame Json(params string[] paths) => throw null!;
        public DataFrame Load() => throw null!;
        public DataFrame Load(string path) => throw null!;
        public DataFrame Load(params string[] paths) => throw null!;
        public DataFrame Orc(params string[] paths) => throw null!;
        public DataFrame Parquet(params string[] paths) => throw null!;
        public DataFrame Text(params string[] paths) => throw null!;
    }
    public class SparkSession
    {
        internal SparkSession() { }
        public DataFrameReader Read() => throw null!;
        public DataStreamReader ReadStream() => throw null!;
    }
}

namespace Microsoft.Spark.Sql.Streaming
{
    public class DataStreamReader
    {
        internal DataStreamReader() { }
        public DataFrame Csv(string path) => throw null!;
        public DataFrame Json(string path) => throw null!;
        public DataFrame Load() => throw null!;
        public DataFrame Load(string path) => throw null!;
        public DataFrame Orc(string path) => throw null!;
        public DataFrame Parquet(string path) => throw null!;
        public DataFrame Text(string path) => throw null!;
    }
}
