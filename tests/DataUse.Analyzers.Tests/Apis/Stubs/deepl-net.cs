// Signatures of DeepL.net, read in github.com/DeepLcom/deepl-dotnet at 6cae4c1 (2026-04-01): what the model names and what leads there.

using DeepL;
using DeepL.Model;

namespace DeepL
{
    public class DeepLClient : Translator, IWriter
    {
        internal DeepLClient() { }
        public DeepLClient(string authKey) { }
        public Task<WriteResult> RephraseTextAsync(string text, string targetLanguageCode) => throw null!;
        public Task<WriteResult[]> RephraseTextAsync(IEnumerable<string> texts, string targetLanguageCode) => throw null!;
    }
    public interface ITranslator
    {
        Task TranslateDocumentAsync(FileInfo inputFileInfo, FileInfo outputFileInfo, string sourceLanguageCode, string targetLanguageCode) => throw null!;
        Task TranslateDocumentAsync(Stream inputFile, string inputFileName, Stream outputFile, string sourceLanguageCode, string targetLanguageCode) => throw null!;
        Task<TextResult[]> TranslateTextAsync(IEnumerable<string> texts, string sourceLanguageCode, string targetLanguageCode) => throw null!;
        Task<TextResult> TranslateTextAsync(string text, string sourceLanguageCode, string targetLanguageCode) => throw null!;
    }
    public interface IWriter
    {
        Task<WriteResult[]> RephraseTextAsync(IEnumerable<string> texts, string targetLanguageCode) => throw null!;
        Task<WriteResult> RephraseTextAsync(string text, string targetLanguageCode) => throw null!;
    }
    public class Translator : ITranslator
    {
        internal Translator() { }
        public Translator(string authKey) { }
        public Task TranslateDocumentAsync(FileInfo inputFileInfo, FileInfo outputFileInfo, string sourceLanguageCode, string targetLanguageCode) => throw null!;
        public Task TranslateDocumentAsync(Stream inputFile, string inputFileName, Stream outputFile, string sourceLanguageCode, string targetLanguageCode) => throw null!;
        public Task<TextResult[]> TranslateTextAsync(IEnumerable<string> texts, string sourceLanguageCode, string targetLanguageCode) => throw null!;
        public Task<TextResult> TranslateTextAsync(string text, string sourceLanguageCode, string targetLanguageCode) => throw null!;
    }
}

namespace DeepL.Model
{
    public class TextResult { }
    public class WriteResult { }
}
