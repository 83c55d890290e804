// Signatures of TinyCsvParser, read in github.com/TinyCsvParser/TinyCsvParser at 38319b9 (2026-05-16): what the model names and what leads there.

using TinyCsvParser;
using TinyCsvParser.Core;
using TinyCsvParser.Models;

namespace TinyCsvParser
{
    public class CsvParser<TEntity> where TEntity : class, new()
    {
        internal CsvParser() { }
        public CsvParser(CsvOptions options, ICsvMapping<TEntity> mapping) { }
        public IEnumerable<CsvMappingResult<TEntity>> ReadFromFile(string filePath) => throw null!;
        public IAsyncEnumerable<CsvMappingResult<TEntity>> ReadFromFileAsync(string filePath) => throw null!;
    }
}

namespace TinyCsvParser.Core
{
    public interface ICsvMapping<TEntity> where TEntity : class, new() { }
}

namespace TinyCsvParser.Models
{
    public struct CsvMappingResult<TEntity> { }
    public struct CsvOptions { }
}
