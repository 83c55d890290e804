// Signatures of Catalyst, read in github.com/curiosity-ai/catalyst at ce9baeb (2026-03-30): what the model names and what leads there.

using Catalyst;
using Catalyst.Models;

namespace Catalyst
{
    public static class Corpus
    {
        public static class Reuters
        {
            public static Task DownloadAsync() => throw null!;
            public static Task<(IDocument[] trainDocuments, IDocument[] testDocuments)> GetAsync() => throw null!;
        }
    }
    public interface IDocument { }
}

namespace Catalyst.Models
{
    public class FastText
    {
        internal FastText() { }
        public FastText(object language, int version, string tag) { }
        public void Train(IEnumerable<IDocument> documents) { }
    }
}
