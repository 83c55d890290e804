// Signatures of System.ServiceModel.Syndication, read in github.com/dotnet/runtime, src/libraries/System.ServiceModel.Syndication at b0a15cc5bf.

namespace System.ServiceModel.Syndication
{
    public class SyndicationFeed
    {
        public static SyndicationFeed Load(System.Xml.XmlReader reader) => throw null!;
    }
    public class SyndicationItem
    {
        public static SyndicationItem Load(System.Xml.XmlReader reader) => throw null!;
    }
}
