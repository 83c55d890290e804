// Signatures of ExcelDataReader, read in github.com/ExcelDataReader/ExcelDataReader at 250bb01 (2025-10-05): what the model names and what leads there.

namespace ExcelDataReader
{
    public static class ExcelReaderFactory
    {
        public static IExcelDataReader CreateBinaryReader(Stream fileStream) => throw null!;
        public static IExcelDataReader CreateCsvReader(Stream fileStream) => throw null!;
        public static IExcelDataReader CreateOpenXmlReader(Stream fileStream) => throw null!;
        public static IExcelDataReader CreateReader(Stream fileStream) => throw null!;
    }
    public interface IExcelDataReader { }
}
