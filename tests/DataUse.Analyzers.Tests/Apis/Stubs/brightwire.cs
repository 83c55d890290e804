// Signatures of BrightWire, read in github.com/jdermody/brightwire at 75846c2: what the model names and what leads there.

namespace BrightWire
{
    public interface IDataSource { }
    public interface IDataTable { }
    public interface IErrorMetric { }
    public interface IGraphTrainingEngine { }
    public class IndexListWithLabel<T> { }
    public static class ExtensionMethods
    {
        public static object TrainBernoulliNaiveBayes(this IEnumerable<IndexListWithLabel<string>> data) => throw null!;
        public static Task<object> TrainBernoulliNaiveBayes(this IDataTable table) => throw null!;
        public static object TrainDecisionTree(this IDataTable data) => throw null!;
        public static Task<object> TrainKNearestNeighbours(this IDataTable data) => throw null!;
        public static object TrainMultinomialNaiveBayes(this IEnumerable<IndexListWithLabel<string>> data) => throw null!;
        public static Task<object> TrainMultinomialNaiveBayes(this IDataTable table) => throw null!;
        public static Task<object> TrainNaiveBayes(this IDataTable table) => throw null!;
        public static Task<object> TrainRandomForest(this IDataTable data) => throw null!;
    }
}

namespace BrightWire.ExecutionGraph
{
    public class GraphFactory
    {
        internal GraphFactory() { }
        public IGraphTrainingEngine CreateTrainingEngine(IDataSource dataSource, IErrorMetric errorMetric) => throw null!;
    }
}
