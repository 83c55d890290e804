// Signatures of Accord.MachineLearning, read in github.com/accord-net/framework at 1ab0cc0: what the model names and what leads there.

namespace Accord.MachineLearning
{
    public interface ISupervisedLearning<TModel, TInput, TOutput>
    {
        TModel Learn(TInput[] x, TOutput[] y, double[] weights = null);
    }
    public interface IUnsupervisedLearning<TModel, TInput, TOutput>
    {
        TModel Learn(TInput[] x, double[] weights = null);
    }
}
