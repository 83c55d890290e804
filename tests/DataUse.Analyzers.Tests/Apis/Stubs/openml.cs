// Signatures of OpenML, read in github.com/openml/openml-dotnet at 3151a55 (2016-03-18): what the model names and what leads there.

using OpenML;
using OpenML.Response;
using OpenML.Response.Datasets;

namespace OpenML
{
    public class OpenMlConnector
    {
        internal OpenMlConnector() { }
        public OpenMlConnector(string apiKey) { }
        public DatasetDescription GetDatasetDescription(int datasetId) => throw null!;
        public List<Quality> GetDatasetQualities(int datasetId) => throw null!;
        public List<Dataset> ListDatasets() => throw null!;
    }
}

namespace OpenML.Response
{
    public class Dataset { }
    public class DatasetDescription { }
}

namespace OpenML.Response.Datasets
{
    public class Quality { }
}
