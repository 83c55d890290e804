// Signatures of TensorFlow.NET and TensorFlow.Keras, read in github.com/SciSharp/TensorFlow.NET at 6ce60665 (2025-01-22): what the model names and what leads there.

using Tensorflow;
using Tensorflow.Keras.ArgsDefinition;
using Tensorflow.Keras.Datasets;
using Tensorflow.Keras.Engine;
using Tensorflow.Keras.Utils;
using Tensorflow.NumPy;
using Tensorflow.Train;

namespace Tensorflow
{
    public class Datasets<TDataSet> { }
    public interface IDatasetV2 { }
    public interface IModelLoader<TDataSet>
    {
        Task<global::Tensorflow.Datasets<TDataSet>> LoadAsync(ModelLoadSetting setting) => throw null!;
    }
    public class MnistDataSet { }
    public class MnistModelLoader : IModelLoader<MnistDataSet>
    {
        public Task<global::Tensorflow.Datasets<MnistDataSet>> LoadAsync(ModelLoadSetting setting) => throw null!;
        public Task<global::Tensorflow.Datasets<MnistDataSet>> LoadAsync(string trainDir) => throw null!;
    }
    public class ModelLoadSetting { }
    public class Tensor { }
    public static class Utils
    {
        public static Task DownloadAsync<TDataSet>(this IModelLoader<TDataSet> modelLoader, string url, string saveTo) => throw null!;
        public static Task DownloadAsync<TDataSet>(this IModelLoader<TDataSet> modelLoader, string url, string dirSaveTo, string fileName) => throw null!;
    }
}

namespace Tensorflow.Keras.ArgsDefinition
{
    public class ModelArgs { }
}

namespace Tensorflow.Keras.Datasets
{
    public class Cifar10
    {
        public DatasetPass load_data() => throw null!;
    }
    public class DatasetPass { }
    public class Imdb
    {
        public DatasetPass load_data() => throw null!;
    }
    public class Mnist
    {
        public DatasetPass load_data() => throw null!;
    }
}

namespace Tensorflow.Keras.Engine
{
    public interface ICallback { }
    public interface IModel
    {
        Dictionary<string, float> evaluate(NDArray x, NDArray y) => throw null!;
        ICallback fit(IDatasetV2 dataset) => throw null!;
        ICallback fit(IEnumerable<NDArray> x, NDArray y) => throw null!;
        ICallback fit(NDArray x, NDArray y) => throw null!;
    }
    public abstract class Layer : AutoTrackable
    {
        internal Layer() { }
    }
    public class Model : Layer, IModel
    {
        internal Model() { }
        public Model(ModelArgs args) { }
        public Dictionary<string, float> evaluate(IDatasetV2 x) => throw null!;
        public Dictionary<string, float> evaluate(IEnumerable<Tensor> x, Tensor y) => throw null!;
        public Dictionary<string, float> evaluate(NDArray x, NDArray y) => throw null!;
        public ICallback fit(IDatasetV2 dataset) => throw null!;
        public ICallback fit(IEnumerable<NDArray> x, NDArray y) => throw null!;
        public ICallback fit(NDArray x, NDArray y) => throw null!;
    }
}

namespace Tensorflow.Keras.Utils
{
    public class KerasUtils
    {
        public string get_file(string fname, string origin) => throw null!;
    }
    public class Web
    {
        public static bool Download(string url, string destDir, string destFileName) => throw null!;
    }
}

namespace Tensorflow.NumPy
{
    public class NDArray { }
}

namespace Tensorflow.Train
{
    public class AutoTrackable : Trackable { }
    public abstract class Trackable { }
}
