// Signatures of Accord.MachineLearning, read in github.com/accord-net/framework, Sources/Accord.Statistics/Accord.MachineLearning/Learning at 1ab0cc0b (2020-11-18).

namespace Accord.MachineLearning
{
    public interface ISupervisedLearning<out TModel, in TInput, in TOutput>
    {
        TModel Learn(TInput[] x, TOutput[] y, double[] weights = null);
    }
    public interface IUnsupervisedLearning<out TModel, in TInput, out TOutput>
    {
        TModel Learn(TInput[] x, double[] weights = null);
    }
}
