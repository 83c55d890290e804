// Signatures of BrightWire, read in github.com/jdermody/brightwire at 75846c28 (2026-06-25): what the model names and what leads there.

using BrightData;
using BrightData.LinearAlgebra;
using BrightWire;
using BrightWire.ExecutionGraph;
using BrightWire.Models.Bayesian;
using BrightWire.Models.InstanceBased;
using BrightWire.Models.TreeBased;

namespace BrightData
{
    public interface IDataTable { }
    public struct IndexListWithLabel<T> { }
}

namespace BrightData.LinearAlgebra
{
    public class LinearAlgebraProvider<T> where T : unmanaged { }
}

namespace BrightWire
{
    public static class ExtensionMethods
    {
        public static GraphFactory CreateGraphFactory(this LinearAlgebraProvider<float> lap) => throw null!;
        public static BernoulliNaiveBayes TrainBernoulliNaiveBayes(this IEnumerable<IndexListWithLabel<string>> data) => throw null!;
        public static Task<BernoulliNaiveBayes> TrainBernoulliNaiveBayes(this IDataTable table) => throw null!;
        public static DecisionTree TrainDecisionTree(this IDataTable data) => throw null!;
        public static Task<KNearestNeighbours> TrainKNearestNeighbours(this IDataTable data) => throw null!;
        public static MultinomialNaiveBayes TrainMultinomialNaiveBayes(this IEnumerable<IndexListWithLabel<string>> data) => throw null!;
        public static Task<MultinomialNaiveBayes> TrainMultinomialNaiveBayes(this IDataTable table) => throw null!;
        public static Task<NaiveBayes> TrainNaiveBayes(this IDataTable table) => throw null!;
        public static Task<RandomForest> TrainRandomForest(this IDataTable data) => throw null!;
    }
    public interface IDataSource { }
    public interface IErrorMetric { }
    public interface IGraphTrainingEngine { }
}

namespace BrightWire.ExecutionGraph
{
    public class GraphFactory
    {
        internal GraphFactory() { }
        public GraphFactory(LinearAlgebraProvider<float> lap) { }
        public IGraphTrainingEngine CreateTrainingEngine(IDataSource dataSource, IErrorMetric errorMetric) => throw null!;
    }
}

namespace BrightWire.Models.Bayesian
{
    public class BernoulliNaiveBayes { }
    public class MultinomialNaiveBayes { }
    public class NaiveBayes { }
}

namespace BrightWire.Models.InstanceBased
{
    public class KNearestNeighbours { }
}

namespace BrightWire.Models.TreeBased
{
    public class DecisionTree { }
    public class RandomForest { }
}
