// Signatures of ConvNetSharp, read in github.com/cbovar/ConvNetSharp at ccaf6f6: what the model names and what leads there.

namespace ConvNetSharp.Volume
{
    public abstract class Volume<T> { }
}

namespace ConvNetSharp.Core.Training
{
    public abstract class TrainerBase<T>
    {
        public virtual void Train(global::ConvNetSharp.Volume.Volume<T> x, global::ConvNetSharp.Volume.Volume<T> y) { }
    }
}
