// Signatures of TinyCsvParser: what the model names and what leads there. Read in
// github.com/TinyCsvParser/TinyCsvParser at 38319b9 (2026-05-16)
// github.com/TinyCsvParser/TinyCsvParser at a526b82 (2026-01-25).

using TinyCsvParser;
using TinyCsvParser.Core;
using TinyCsvParser.Mapping;
using TinyCsvParser.Models;

namespace TinyCsvParser
{
    public class CsvParser<TEntity> where TEntity : class, new()
    {
        internal CsvParser() { }
        public CsvParser(CsvParserOptions options, global::TinyCsvParser.Mapping.ICsvMapping<TEntity> mapping) { }
        public CsvParser(CsvOptions options, global::TinyCsvParser.Core.ICsvMapping<TEntity> mapping) { }
        public IEnumerable<global::TinyCsvParser.Models.CsvMappingResult<TEntity>> ReadFromFile(string filePath) => throw null!;
        public IAsyncEnumerable<global::TinyCsvParser.Models.CsvMappingResult<TEntity>> ReadFromFileAsync(string filePath) => throw null!;
    }
    public static class CsvParserExtensions
    {
        public static System.Linq.ParallelQuery<global::TinyCsvParser.Mapping.CsvMappingResult<TEntity>> ReadFromFile<TEntity>(this ICsvParser<TEntity> csvParser, string fileName, System.Text.Encoding encoding) => throw null!;
    }
    public class CsvParserOptions { }
    public interface ICsvParser<TEntity> { }
}

namespace TinyCsvParser.Core
{
    public interface ICsvMapping<TEntity> where TEntity : class, new() { }
}

namespace TinyCsvParser.Mapping
{
    public class CsvMappingResult<TEntity> { }
    public interface ICsvMapping<TEntity> { }
}

namespace TinyCsvParser.Models
{
    public struct CsvMappingResult<TEntity> { }
    public struct CsvOptions { }
}
