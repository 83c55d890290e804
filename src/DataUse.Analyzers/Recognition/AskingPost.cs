using DataUse.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataUse.Analyzers.Recognition;

/// <summary>
/// Tells a POST that asks for content, such as a search or a GraphQL query, from one that sends some and is told what became of it. The HTTP method does
/// not say which. The address does; where it does not, the method that makes the request does when it is named for what it gets.
/// </summary>
internal static class AskingPost
{
    /// <summary>Words of addresses at which POST asks.</summary>
    private static readonly HashSet<string> AskingAddresses = new(StringComparer.OrdinalIgnoreCase)
    {
        "graphql", "gql", "search", "searches", "query", "queries", "lookup", "find", "filter", "list", "get", "fetch", "read", "browse", "feed", "scroll", "view", "download", "export", "check",
    };

    /// <summary>Words of addresses at which POST sends.</summary>
    private static readonly HashSet<string> SendingAddresses = new(StringComparer.OrdinalIgnoreCase)
    {
        "create", "add", "insert", "update", "upsert", "set", "save", "delete", "destroy", "remove", "send", "publish", "upload", "uploads", "notify", "notifications", "webhook", "webhooks", "hooks",
        "mutation", "token", "login", "authorize",
    };

    /// <summary>Words of addresses and methods by which a model works on what is sent.</summary>
    private static readonly HashSet<string> Inference = new(StringComparer.OrdinalIgnoreCase)
    {
        "embed", "embedding", "embeddings", "completion", "completions", "generate", "predict", "prediction", "predictions", "infer", "inference", "analyze", "moderation", "moderations",
        "speech", "speak", "synthesize", "synthesis", "tts", "transcribe", "transcription", "transcriptions",
    };

    /// <summary>First words of methods that are named for what they get.</summary>
    private static readonly HashSet<string> GettingVerbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "get", "fetch", "load", "read", "find", "search", "query", "list", "lookup", "look", "download", "retrieve", "receive", "pull", "scrape", "crawl", "collect", "extract", "parse",
        "browse", "show", "view", "select", "resolve", "enumerate", "discover", "check",
    };

    /// <summary>First words of methods that are named for what they send, beside those of addresses.</summary>
    private static readonly HashSet<string> SendingVerbs = new(StringComparer.OrdinalIgnoreCase) { "post", "put", "patch", "push", "submit", "register", "subscribe", "unsubscribe", "write", "store", "mark" };

    /// <summary>Words that say so wherever they stand, <c>ReverseImageSearch</c>, unless the method is named for a change: <c>CreateSavedSearch</c>.</summary>
    private static readonly HashSet<string> Questions = new(StringComparer.OrdinalIgnoreCase) { "search", "query", "lookup" };

    /// <summary>Words that name no content, so that <c>GetResponse</c> gets whatever a request brings.</summary>
    private static readonly HashSet<string> Transport = new(StringComparer.OrdinalIgnoreCase) { "response", "result", "answer", "reply" };

    /// <summary>Whether a POST asks for content.</summary>
    /// <param name="request">The call that makes it.</param>
    /// <param name="row">The row of the API that makes it in the end, whose own name says nothing.</param>
    /// <param name="urls">The addresses that it can have; empty ones are not known.</param>
    public static bool Is(ExpressionSyntax request, ApiMember row, IEnumerable<string> urls)
    {
        var asks = urls.Select(Asks).ToList();
        return asks.Contains(true) || (!asks.Contains(false) && (MethodsAround(request, row).Select(Gets).FirstOrDefault(gets => gets is not null) ?? false));
    }

    /// <summary>Whether the last word of an address that says anything says that it asks; null when none does. Of the host only the name of a query language counts.</summary>
    private static bool? Asks(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? url.IndexOf('/', scheme + 3) : 0;
        var path = start < 0 ? "" : url.Substring(start).Split('?')[0];
        foreach (var word in Words(path).Reverse())
        {
            if (AskingAddresses.Contains(word) || SendingAddresses.Contains(word) || Inference.Contains(word))
            {
                return AskingAddresses.Contains(word);
            }
        }

        return Words(start < 0 ? url : url.Substring(0, start)).Any(word => word is "graphql" or "gql") ? true : null;
    }

    /// <summary>Whether a method is named for what it gets, or for what it sends; null when its name does not tell.</summary>
    private static bool? Gets(string method)
    {
        var words = Words(method).SkipWhile(word => word == "Try").ToList();
        if (words.Count == 0 || (words.Count > 1 && Transport.Contains(words[1])))
        {
            return null;
        }

        return words.Exists(Inference.Contains) || SendingAddresses.Contains(words[0]) || SendingVerbs.Contains(words[0]) ? false
            : GettingVerbs.Contains(words[0]) ? true
            : words.Exists(Questions.Contains) ? true : null;
    }

    /// <summary>The names of the methods in which the call stands, the nearest first, and of the wrapper that it calls.</summary>
    private static IEnumerable<string> MethodsAround(ExpressionSyntax request, ApiMember row)
    {
        foreach (var node in request.Ancestors())
        {
            if (node is LocalFunctionStatementSyntax local)
            {
                yield return local.Identifier.ValueText;
            }
            else if (node is MethodDeclarationSyntax method)
            {
                yield return method.Identifier.ValueText;
            }
        }

        if (request is InvocationExpressionSyntax invocation && Syntax.LastName(invocation.Expression) is { } called && !row.Members.Contains(called))
        {
            yield return called;
        }
    }

    /// <summary>The words of a name or address: parted by what is no letter, and where a capital begins one.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var isLetter = i < text.Length && char.IsLetter(text[i]);
            if (i > start && (!isLetter || (char.IsUpper(text[i]) && !char.IsUpper(text[i - 1]))))
            {
                yield return text.Substring(start, i - start);
                start = i;
            }

            if (!isLetter)
            {
                start = i + 1;
            }
        }
    }
}
