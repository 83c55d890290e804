// Signatures of ML.NET loaders, read in github.com/dotnet/machinelearning at cd2fbd617 (2026-08-13): what the model names and what leads there.

using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Microsoft.Data.Analysis
{
    public class DataFrame
    {
        internal DataFrame() { }
        public DataFrame(IEnumerable<DataFrameColumn> columns) { }
        public DataFrame(params DataFrameColumn[] columns) { }
        public static DataFrame LoadCsv(string filename) => throw null!;
        public static DataFrame LoadCsv(Stream csvStream) => throw null!;
        public static DataFrame LoadCsvFromString(string csvString) => throw null!;
    }
    public abstract class DataFrameColumn { }
}

namespace Microsoft.ML
{
    public static class BinaryLoaderSaverCatalog
    {
        public static IDataView LoadFromBinary(this DataOperationsCatalog catalog, IMultiStreamSource fileSource) => throw null!;
        public static IDataView LoadFromBinary(this DataOperationsCatalog catalog, string path) => throw null!;
    }
    public class DataOperationsCatalog
    {
        internal DataOperationsCatalog() { }
        public IDataView LoadFromEnumerable<TRow>(IEnumerable<TRow> data) where TRow : class => throw null!;
        public IDataView LoadFromEnumerable<TRow>(IEnumerable<TRow> data, DataViewSchema schema) where TRow : class => throw null!;
    }
    public class DataViewSchema { }
    public interface IDataView { }
    public static class ImageEstimatorsCatalog
    {
        public static ImageLoadingEstimator LoadImages(this TransformsCatalog catalog, string outputColumnName, string imageFolder) => throw null!;
        public static ImageLoadingEstimator LoadRawImageBytes(this TransformsCatalog catalog, string outputColumnName, string imageFolder) => throw null!;
    }
    public class MLContext
    {
        public MLContext() { }
        public DataOperationsCatalog Data => throw null!;
    }
    public static class TextLoaderSaverCatalog
    {
        public static IDataView LoadFromTextFile(this DataOperationsCatalog catalog, string path) => throw null!;
        public static IDataView LoadFromTextFile<TInput>(this DataOperationsCatalog catalog, string path, TextLoader.Options options) => throw null!;
        public static IDataView LoadFromTextFile<TInput>(this DataOperationsCatalog catalog, string path) => throw null!;
        public static IDataView LoadFromTextFile(this DataOperationsCatalog catalog, string path, TextLoader.Column[] columns) => throw null!;
    }
    public class TransformsCatalog { }
}

namespace Microsoft.ML.Data
{
    public interface IMultiStreamSource { }
    public class ImageLoadingEstimator { }
    public class MultiFileSource
    {
        internal MultiFileSource() { }
        public MultiFileSource(params string[] paths) { }
    }
    public static class SvmLightLoaderSaverCatalog
    {
        public static IDataView LoadFromSvmLightFile(this DataOperationsCatalog catalog, string path) => throw null!;
        public static IDataView LoadFromSvmLightFileWithFeatureNames(this DataOperationsCatalog catalog, string path) => throw null!;
    }
    public class TextLoader
    {
        public class Column { }
        public class Options { }
    }
}
