// Signatures of GTranslate, read in github.com/d4n3436/GTranslate at 89ed5fa (2025-11-29): what the model names and what leads there.

using GTranslate;
using GTranslate.Results;
using GTranslate.Translators;

namespace GTranslate
{
    public interface ILanguage { }
    public class Language { }
    public class MicrosoftVoice { }
}

namespace GTranslate.Results
{
    public class BingTranslationResult { }
    public class BingTransliterationResult { }
    public class GoogleTranslationResult { }
    public class GoogleTransliterationResult { }
    public interface ITranslationResult { }
    public interface ITransliterationResult { }
    public class MicrosoftTranslationResult { }
    public class MicrosoftTransliterationResult { }
    public class YandexTranslationResult { }
    public class YandexTransliterationResult { }
}

namespace GTranslate.Translators
{
    public class AggregateTranslator : ITranslator
    {
        public AggregateTranslator() { }
        public AggregateTranslator(IReadOnlyCollection<ITranslator> translators) { }
        public Task<ILanguage> DetectLanguageAsync(string text) => throw null!;
        public Task<ITranslationResult> TranslateAsync(string text, string toLanguage) => throw null!;
        public Task<ITranslationResult> TranslateAsync(string text, ILanguage toLanguage) => throw null!;
        public Task<ITransliterationResult> TransliterateAsync(string text, string toLanguage) => throw null!;
        public Task<ITransliterationResult> TransliterateAsync(string text, ILanguage toLanguage) => throw null!;
    }
    public class BingTranslator : ITranslator
    {
        public BingTranslator() { }
        public BingTranslator(HttpClient httpClient) { }
        public Task<Language> DetectLanguageAsync(string text) => throw null!;
        public Task<Stream> TextToSpeechAsync(string text, string language) => throw null!;
        public Task<Stream> TextToSpeechAsync(string text, MicrosoftVoice voice) => throw null!;
        public Task<BingTranslationResult> TranslateAsync(string text, string toLanguage) => throw null!;
        public Task<BingTranslationResult> TranslateAsync(string text, ILanguage toLanguage) => throw null!;
        public Task<BingTransliterationResult> TransliterateAsync(string text, string toLanguage) => throw null!;
        public Task<BingTransliterationResult> TransliterateAsync(string text, ILanguage toLanguage) => throw null!;
    }
    public class GoogleTranslator : ITranslator
    {
        public GoogleTranslator() { }
        public GoogleTranslator(HttpClient httpClient) { }
        public Task<Language> DetectLanguageAsync(string text) => throw null!;
        public Task<Stream> TextToSpeechAsync(string text, string language) => throw null!;
        public Task<Stream> TextToSpeechAsync(string text, ILanguage language) => throw null!;
        public Task<GoogleTranslationResult> TranslateAsync(string text, string toLanguage) => throw null!;
        public Task<GoogleTranslationResult> TranslateAsync(string text, ILanguage toLanguage) => throw null!;
        public Task<GoogleTransliterationResult> TransliterateAsync(string text, string toLanguage) => throw null!;
        public Task<GoogleTransliterationResult> TransliterateAsync(string text, ILanguage toLanguage) => throw null!;
    }
    public class GoogleTranslator2 : ITranslator
    {
        public GoogleTranslator2() { }
        public GoogleTranslator2(HttpClient httpClient) { }
        public Task<Language> DetectLanguageAsync(string text) => throw null!;
        public Task<Stream> TextToSpeechAsync(string text, string language) => throw null!;
        public Task<Stream> TextToSpeechAsync(string text, ILanguage language) => throw null!;
        public Task<GoogleTranslationResult> TranslateAsync(string text, string toLanguage) => throw null!;
        public Task<GoogleTranslationResult> TranslateAsync(string text, ILanguage toLanguage) => throw null!;
        public Task<GoogleTransliterationResult> TransliterateAsync(string text, string toLanguage) => throw null!;
        public Task<GoogleTransliterationResult> TransliterateAsync(string text, ILanguage toLanguage) => throw null!;
    }
    public interface ITranslator
    {
        Task<ILanguage> DetectLanguageAsync(string text) => throw null!;
        Task<ITranslationResult> TranslateAsync(string text, string toLanguage) => throw null!;
        Task<ITranslationResult> TranslateAsync(string text, ILanguage toLanguage) => throw null!;
        Task<ITransliterationResult> TransliterateAsync(string text, string toLanguage) => throw null!;
        Task<ITransliterationResult> TransliterateAsync(string text, ILanguage toLanguage) => throw null!;
    }
    public class MicrosoftTranslator : ITranslator
    {
        public MicrosoftTranslator() { }
        public MicrosoftTranslator(HttpClient httpClient) { }
        public Task<Language> DetectLanguageAsync(string text) => throw null!;
        public Task<Stream> TextToSpeechAsync(string text, string language) => throw null!;
        public Task<Stream> TextToSpeechAsync(string text, MicrosoftVoice voice) => throw null!;
        public Task<MicrosoftTranslationResult> TranslateAsync(string text, string toLanguage) => throw null!;
        public Task<MicrosoftTranslationResult> TranslateAsync(string text, ILanguage toLanguage) => throw null!;
        public Task<MicrosoftTransliterationResult> TransliterateAsync(string text, string language, string fromScript, string toScript) => throw null!;
        public Task<MicrosoftTransliterationResult> TransliterateAsync(string text, ILanguage language, string fromScript, string toScript) => throw null!;
    }
    public class YandexTranslator : ITranslator
    {
        public YandexTranslator() { }
        public YandexTranslator(HttpClient httpClient) { }
        public Task<Language> DetectLanguageAsync(string text) => throw null!;
        public Task<Stream> TextToSpeechAsync(string text, string language) => throw null!;
        public Task<Stream> TextToSpeechAsync(string text, ILanguage language) => throw null!;
        public Task<YandexTranslationResult> TranslateAsync(string text, string toLanguage) => throw null!;
        public Task<YandexTranslationResult> TranslateAsync(string text, ILanguage toLanguage) => throw null!;
        public Task<YandexTransliterationResult> TransliterateAsync(string text, string toLanguage) => throw null!;
        public Task<YandexTransliterationResult> TransliterateAsync(string text, ILanguage toLanguage) => throw null!;
    }
}
