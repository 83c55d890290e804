// Signatures of Sylvan.Data.Csv, read in github.com/MarkPflug/Sylvan at 6d14b7b (2026-04-07): what the model names and what leads there.

namespace Sylvan.Data.Csv
{
    public class CsvDataReader
    {
        internal CsvDataReader() { }
        public static CsvDataReader Create(string filename) => throw null!;
        public static CsvDataReader Create(TextReader reader) => throw null!;
        public static CsvDataReader Create(TextReader reader, char[] buffer) => throw null!;
        public static Task<CsvDataReader> CreateAsync(string filename, CsvDataReaderOptions options) => throw null!;
        public static Task<CsvDataReader> CreateAsync(TextReader reader, CsvDataReaderOptions options) => throw null!;
        public static Task<CsvDataReader> CreateAsync(string filename) => throw null!;
        public static Task<CsvDataReader> CreateAsync(TextReader reader) => throw null!;
        public static Task<CsvDataReader> CreateAsync(TextReader reader, char[] buffer, CsvDataReaderOptions options) => throw null!;
        public static Task<CsvDataReader> CreateAsync(TextReader reader, char[] buffer) => throw null!;
    }
    public class CsvDataReaderOptions { }
}
