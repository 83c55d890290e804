// Signatures of TorchSharp datasets, read in github.com/dotnet/TorchSharp at c20b6a1c (2026-05-07): what the model names and what leads there.

namespace TorchSharp
{
    public static class torch
    {
        public class Tensor { }
        public static class hub
        {
            public static void download_url_to_file(string url, string dst) { }
            public static Task download_url_to_file_async(string url, string dst) => throw null!;
        }
        public static class utils
        {
            public static class data
            {
                public abstract class Dataset<T> { }
                public abstract class Dataset { }
            }
        }
    }
    public static class torchaudio
    {
        public static class datasets
        {
            public static torch.utils.data.Dataset<torchaudio.datasets.SpeechCommandsDatasetItem> SPEECHCOMMANDS(string root, string url = default) => throw null!;
            public static torch.utils.data.Dataset<torchaudio.datasets.YesnoDatasetItem> YESNO(string root, string url = default) => throw null!;
            public class SpeechCommandsDatasetItem { }
            public struct YesnoDatasetItem { }
        }
    }
    public static class torchvision
    {
        public static class datasets
        {
            public static torch.utils.data.Dataset CIFAR10(string root, bool train) => throw null!;
            public static torch.utils.data.Dataset CIFAR10(string root, bool train, bool download, Func<torch.Tensor, torch.Tensor> target_transform) => throw null!;
            public static torch.utils.data.Dataset CIFAR100(string root, bool train) => throw null!;
            public static torch.utils.data.Dataset CIFAR100(string root, bool train, bool download, Func<torch.Tensor, torch.Tensor> target_transform) => throw null!;
            public static torch.utils.data.Dataset CelebA(string root) => throw null!;
            public static torch.utils.data.Dataset FashionMNIST(string root, bool train) => throw null!;
            public static torch.utils.data.Dataset KMNIST(string root, bool train) => throw null!;
            public static torch.utils.data.Dataset MNIST(string root, bool train) => throw null!;
        }
    }
}
