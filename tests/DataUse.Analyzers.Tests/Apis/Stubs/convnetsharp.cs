// Signatures of ConvNetSharp, read in github.com/cbovar/ConvNetSharp at ccaf6f6 (2020-03-24): what the model names and what leads there.

using ConvNetSharp.Core.Training;
using ConvNetSharp.Volume;

namespace ConvNetSharp.Core.Training
{
    public abstract class TrainerBase<T> where T : struct
    {
        internal TrainerBase() { }
        public virtual void Train(global::ConvNetSharp.Volume.Volume<T> x, global::ConvNetSharp.Volume.Volume<T> y) { }
    }
}

namespace ConvNetSharp.Volume
{
    public abstract class Volume<T> where T : struct { }
}
