// Signatures of ML.NET, read in github.com/dotnet/machinelearning at cd2fbd617 (2026-08-13): what the model names and what leads there.

using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Microsoft.ML
{
    public class AnomalyDetectionCatalog : TrainCatalogBase
    {
        internal AnomalyDetectionCatalog() { }
        public AnomalyDetectionMetrics Evaluate(IDataView data) => throw null!;
    }
    public class BinaryClassificationCatalog : TrainCatalogBase
    {
        internal BinaryClassificationCatalog() { }
        public IReadOnlyList<TrainCatalogBase.CrossValidationResult<CalibratedBinaryClassificationMetrics>> CrossValidate(IDataView data, IEstimator<ITransformer> estimator) => throw null!;
        public CalibratedBinaryClassificationMetrics Evaluate(IDataView data) => throw null!;
        public BinaryClassificationMetrics EvaluateNonCalibrated(IDataView data) => throw null!;
    }
    public class ClusteringCatalog : TrainCatalogBase
    {
        internal ClusteringCatalog() { }
        public ClusteringMetrics Evaluate(IDataView data) => throw null!;
    }
    public interface IDataView { }
    public interface IEstimator<TTransformer>
    {
        TTransformer Fit(IDataView input) => throw null!;
    }
    public interface ITransformer { }
    public class MLContext
    {
        public MLContext() { }
        public AnomalyDetectionCatalog AnomalyDetection => throw null!;
        public BinaryClassificationCatalog BinaryClassification => throw null!;
        public ClusteringCatalog Clustering => throw null!;
        public MulticlassClassificationCatalog MulticlassClassification => throw null!;
        public RankingCatalog Ranking => throw null!;
        public RegressionCatalog Regression => throw null!;
    }
    public class MulticlassClassificationCatalog : TrainCatalogBase
    {
        internal MulticlassClassificationCatalog() { }
        public IReadOnlyList<TrainCatalogBase.CrossValidationResult<MulticlassClassificationMetrics>> CrossValidate(IDataView data, IEstimator<ITransformer> estimator) => throw null!;
        public MulticlassClassificationMetrics Evaluate(IDataView data) => throw null!;
    }
    public class PredictionEngine<TSrc, TDst> : PredictionEngineBase<TSrc, TDst> where TSrc : class where TDst : class, new()
    {
        internal PredictionEngine() { }
    }
    public abstract class PredictionEngineBase<TSrc, TDst> where TSrc : class where TDst : class, new()
    {
        internal PredictionEngineBase() { }
        public TDst Predict(TSrc example) => throw null!;
        public virtual void Predict(TSrc example, ref TDst prediction) { }
    }
    public class RankingCatalog : TrainCatalogBase
    {
        internal RankingCatalog() { }
        public RankingMetrics Evaluate(IDataView data) => throw null!;
        public RankingMetrics Evaluate(IDataView data, RankingEvaluatorOptions options) => throw null!;
    }
    public class RegressionCatalog : TrainCatalogBase
    {
        internal RegressionCatalog() { }
        public IReadOnlyList<TrainCatalogBase.CrossValidationResult<RegressionMetrics>> CrossValidate(IDataView data, IEstimator<ITransformer> estimator) => throw null!;
        public RegressionMetrics Evaluate(IDataView data) => throw null!;
    }
    public abstract class TrainCatalogBase
    {
        internal TrainCatalogBase() { }
        public class CrossValidationResult<T> where T : class { }
    }
}

namespace Microsoft.ML.AutoML
{
    public class ColumnInformation { }
    public class CrossValidationExperimentResult<TMetrics> { }
    public abstract class ExperimentBase<TMetrics, TExperimentSettings> where TMetrics : class
    {
        internal ExperimentBase() { }
        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, ColumnInformation columnInformation) => throw null!;
        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData) => throw null!;
        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, IDataView validationData) => throw null!;
        public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, IDataView validationData, ColumnInformation columnInformation) => throw null!;
        public virtual CrossValidationExperimentResult<TMetrics> Execute(IDataView trainData, uint numberOfCVFolds) => throw null!;
    }
    public class ExperimentResult<TMetrics> { }
}

namespace Microsoft.ML.Data
{
    public class AnomalyDetectionMetrics { }
    public class BinaryClassificationMetrics { }
    public class CalibratedBinaryClassificationMetrics { }
    public class ClusteringMetrics { }
    public class EstimatorChain<TLastTransformer> : IEstimator<TransformerChain<TLastTransformer>> where TLastTransformer : class
    {
        public EstimatorChain() { }
        public IEstimator<TLastTransformer> LastEstimator;
        public TransformerChain<TLastTransformer> Fit(IDataView input) => throw null!;
    }
    public class MulticlassClassificationMetrics { }
    public class RankingEvaluatorOptions { }
    public class RankingMetrics { }
    public class RegressionMetrics { }
    public class TransformerChain<TLastTransformer> where TLastTransformer : class { }
}

namespace Microsoft.ML.Trainers
{
    public abstract class TrainerEstimatorBase<TTransformer, TModel> : IEstimator<TTransformer> where TModel : class
    {
        internal TrainerEstimatorBase() { }
        public TTransformer Fit(IDataView input) => throw null!;
    }
}
