// Signatures of KaggleAPI.Web, read in github.com/PetterPet01/KaggleAPI-NET at d0a665e (2023-02-23): what the model names and what leads there.

using KaggleAPI.Web;
using KaggleAPI.Web.Interfaces;
using KaggleAPI.Web.Models;

namespace KaggleAPI.Web
{
    public class KaggleClient
    {
        public KaggleClient() { }
        public KaggleClient(IKaggleInformationLogger logger) { }
        public Task CompetitionDownload(string competition) => throw null!;
        public Task<List<CompetitionDataFileInquiry>> CompetitionListFiles(string competition) => throw null!;
        public Task<DatasetCreateNewStatus> DatasetCreateNew(string folder = default) => throw null!;
        public Task<DatasetCreateVersionStatus> DatasetCreateVersion(string folder, string versionNotes) => throw null!;
        public Task<bool> DatasetDownload(string dataset) => throw null!;
        public Task<DatasetDataFilesInquiry> DatasetListFiles(string dataset) => throw null!;
        public Task<string> DatasetMetadata(string dataset, string path, bool update) => throw null!;
        public Task<DatasetInquiry> DatasetView(string dataset) => throw null!;
        public Task<List<string>> KernelsOutput(string kernel, string path) => throw null!;
        public Task<string> KernelsPull(string kernel, string path) => throw null!;
    }
}

namespace KaggleAPI.Web.Interfaces
{
    public interface IKaggleInformationLogger { }
}

namespace KaggleAPI.Web.Models
{
    public class CompetitionDataFileInquiry { }
    public class DatasetCreateNewStatus { }
    public class DatasetCreateVersionStatus { }
    public class DatasetDataFilesInquiry { }
    public class DatasetInquiry { }
}
