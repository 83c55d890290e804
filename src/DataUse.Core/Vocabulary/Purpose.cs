namespace DataUse.Vocabulary;

/// <summary>
/// What data is used for: a token of the hierarchy whose core words are RSL 1.0's (https://rslstandard.org/rsl), refined by terms of the Data and
/// Trust Alliance and of CAWG. What is said of a purpose holds for everything below it, never for what is above or beside it.
/// </summary>
public sealed class Purpose
{
    public static readonly Purpose All = new("all", null);
    public static readonly Purpose TextAndDataMining = new("tdm", All);
    public static readonly Purpose Search = new("search", All);
    public static readonly Purpose AiAll = new("ai-all", All);
    public static readonly Purpose AiTrain = new("ai-train", AiAll);
    public static readonly Purpose AiTrainGenerative = new("ai-train-generative", AiTrain);
    public static readonly Purpose AiPreTraining = new("ai-pre-training", AiTrainGenerative);
    public static readonly Purpose AiFineTuning = new("ai-fine-tuning", AiTrainGenerative);
    public static readonly Purpose AiAlignment = new("ai-alignment", AiTrainGenerative);
    public static readonly Purpose AiTrainDiscriminative = new("ai-train-discriminative", AiTrain);
    public static readonly Purpose AiEvaluation = new("ai-evaluation", AiAll);
    public static readonly Purpose AiSynthetic = new("ai-synthetic", AiAll);
    public static readonly Purpose AiInput = new("ai-input", AiAll);
    public static readonly Purpose AiIndex = new("ai-index", AiAll);
    public static readonly Purpose NonAi = new("non-ai", All);
    public static readonly Purpose Display = new("display", NonAi);
    public static readonly Purpose Analytics = new("analytics", NonAi);
    public static readonly Purpose Archive = new("archive", NonAi);
    public static readonly Purpose Testing = new("testing", NonAi);

    /// <summary>Nobody said what the data is for. Not a word of datause.yml, below nothing but itself, and never taken for another purpose.</summary>
    public static readonly Purpose Unspecified = new("unspecified", null);

    /// <summary>All purposes that can be written down, parents before children.</summary>
    public static readonly IReadOnlyList<Purpose> Declarable =
    [
        All, TextAndDataMining, Search, AiAll, AiTrain, AiTrainGenerative, AiPreTraining, AiFineTuning, AiAlignment, AiTrainDiscriminative,
        AiEvaluation, AiSynthetic, AiInput, AiIndex, NonAi, Display, Analytics, Archive, Testing,
    ];

    private Purpose(string token, Purpose? parent)
    {
        Token = token;
        Parent = parent;
    }

    /// <summary>The word of datause.yml.</summary>
    public string Token { get; }

    /// <summary>The purpose one step above, or null at the top.</summary>
    public Purpose? Parent { get; }

    /// <summary>The purpose that a token of datause.yml names, or null. Tokens compare ordinally.</summary>
    public static Purpose? Find(string token)
    {
        foreach (var purpose in Declarable)
        {
            if (purpose.Token == token)
            {
                return purpose;
            }
        }

        return null;
    }

    /// <summary>Whether this is <paramref name="other"/> or below it.</summary>
    public bool IsWithin(Purpose other)
    {
        for (var purpose = this; purpose is not null; purpose = purpose.Parent)
        {
            if (ReferenceEquals(purpose, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => Token;
}
