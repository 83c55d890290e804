// Signatures of Keras.NET, read in github.com/SciSharp/Keras.NET at cf11ce9 (2023-04-24): what the model names and what leads there.

using Keras;
using Keras.Callbacks;
using Keras.Datasets;
using Keras.Models;
using Keras.Utils;

namespace Keras
{
    public abstract class Base : global::Keras.Keras { }
    public class Keras
    {
        public Keras() { }
    }
}

namespace Keras.Callbacks
{
    public class History { }
}

namespace Keras.Datasets
{
    public class BostonHousing : Base
    {
        public static ((object Item1, object Item2) Item1, (object Item1, object Item2) Item2) LoadData() => throw null!;
    }
    public class Cifar10 : Base
    {
        public static ((object Item1, object Item2) Item1, (object Item1, object Item2) Item2) LoadData() => throw null!;
    }
    public class Cifar100 : Base
    {
        public static ((object Item1, object Item2) Item1, (object Item1, object Item2) Item2) LoadData() => throw null!;
    }
    public class FashionMNIST : Base
    {
        public static ((object Item1, object Item2) Item1, (object Item1, object Item2) Item2) LoadData() => throw null!;
    }
    public class IMDB : Base
    {
        public static ((object Item1, object Item2) Item1, (object Item1, object Item2) Item2) LoadData() => throw null!;
    }
    public class MNIST : Base
    {
        public static ((object Item1, object Item2) Item1, (object Item1, object Item2) Item2) LoadData() => throw null!;
    }
    public class Reuters : Base
    {
        public static ((object Item1, object Item2) Item1, (object Item1, object Item2) Item2) LoadData() => throw null!;
    }
}

namespace Keras.Models
{
    public class BaseModel : Base
    {
        public double[] Evaluate(object x, object y) => throw null!;
        public History Fit(object x, object y) => throw null!;
        public History Fit(object x, object[] y) => throw null!;
        public History FitGenerator(Sequence generator) => throw null!;
    }
}

namespace Keras.Utils
{
    public class Sequence : Base { }
}
