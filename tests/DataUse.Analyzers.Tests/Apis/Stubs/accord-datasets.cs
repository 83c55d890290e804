// Signatures of Accord.DataSets, read in github.com/accord-net/framework at 1ab0cc0b (2020-11-18): what the model names and what leads there.

using Accord.DataSets;
using Accord.DataSets.Base;

namespace Accord.DataSets
{
    public class Chunking : WebDataSet
    {
        public Chunking() { }
    }
    public class Cifar10 : WebDataSet
    {
        public Cifar10() { }
    }
    public class MNIST : SparseDataSet
    {
        public MNIST() { }
    }
    public class News20 : SparseDataSet
    {
        public News20() { }
    }
    public class Pendigits : WebDataSet
    {
        public Pendigits() { }
    }
    public class PimaIndiansDiabetes : WebDataSet
    {
        public PimaIndiansDiabetes() { }
    }
    public class RCV1v2 : SparseDataSet
    {
        public RCV1v2() { }
    }
}

namespace Accord.DataSets.Base
{
    public abstract class SparseDataSet : WebDataSet
    {
        internal SparseDataSet() { }
    }
    public abstract class WebDataSet
    {
        internal WebDataSet() { }
        public string Download(string url) => throw null!;
        public static bool Download(string url, string localPath, out string uncompressedFileName) => throw null!;
        public static bool Download(string url, string localPath, string localFileName, out string uncompressedFileName) => throw null!;
    }
}
