// Signatures of StackExchange.NET, read in github.com/gethari/StackExchange.NET at e05fab0 (2019-10-21): what the model names and what leads there.

using StackExchange.NET.Clients;
using StackExchange.NET.Interfaces;
using StackExchange.NET.Models;

namespace StackExchange.NET.Clients
{
    public class StackExchangeClient : IComments, IBadges, IAnswers, IQuestions, ITags, ISuggestedEdits, IPosts
    {
        internal StackExchangeClient() { }
        public StackExchangeClient(string apiKey) { }
        public IAnswers Answers => throw null!;
        public IBadges Badges => throw null!;
        public IComments Comments => throw null!;
        public IPosts Posts => throw null!;
        public IQuestions Questions => throw null!;
        public ISuggestedEdits SuggestedEdits => throw null!;
        public ITags Tags => throw null!;
    }
}

namespace StackExchange.NET.Interfaces
{
    public interface IAnswers
    {
        BaseResponse<Answer> GetAllAnswers(AnswerFilters filters) => throw null!;
        BaseResponse<Answer> GetAnswerByIds(List<string> ids, AnswerFilters filters) => throw null!;
        BaseResponse<Answer> GetCommentsOnAnswers(List<string> ids, AnswerFilters filters) => throw null!;
        BaseResponse<Question> GetQuestionByAnswerIds(List<string> ids, AnswerFilters filters) => throw null!;
    }
    public interface IBadges
    {
        BaseResponse<Badge> GetAllBadges(BadgeFilters filters) => throw null!;
        BaseResponse<Badge> GetAllTaggedBadges(BadgeFilters filters) => throw null!;
        BaseResponse<Badge> GetBadgesByIds(List<string> ids, BadgeFilters filters) => throw null!;
        BaseResponse<Badge> GetNonTaggedBadges(List<string> ids, BadgeFilters filters) => throw null!;
        BaseResponse<Badge> GetRecentlyAwardedBadges(BadgeFilters filters) => throw null!;
        BaseResponse<Badge> GetRecentlyAwardedBadgesByIds(List<string> ids, BadgeFilters filters) => throw null!;
    }
    public interface IComments
    {
        BaseResponse<Comment> GetAllComments(CommentFilter commentFilter) => throw null!;
        BaseResponse<Comment> GetCommentsByIds(List<string> commentIds, CommentFilter commentFilter) => throw null!;
    }
    public interface IPosts
    {
        BaseResponse<Post> GetAllPosts(PostFilter filter) => throw null!;
        BaseResponse<Post> GetAllPostsByIds(List<string> ids, PostFilter postFilter) => throw null!;
        BaseResponse<Post> GetCommentsOnPosts(List<string> ids, PostFilter filter) => throw null!;
        BaseResponse<Post> GetRevisionsByIds(List<string> ids, PostFilter filter) => throw null!;
        BaseResponse<Post> GetSuggestedEdits(List<string> ids, SuggestedEditFilter filter) => throw null!;
    }
    public interface IQuestions
    {
        BaseResponse<Question> GetAllQuestions(QuestionFilters filters) => throw null!;
        BaseResponse<Answer> GetAnswersByQuestionIds(List<string> ids, QuestionFilters filters) => throw null!;
        BaseResponse<Comment> GetCommentsByQuestionIds(List<string> ids, QuestionFilters filters) => throw null!;
        BaseResponse<Question> GetFeaturedQuestions(QuestionFilters filters) => throw null!;
        BaseResponse<Question> GetLinkedQuestions(List<string> ids, QuestionFilters filters) => throw null!;
        BaseResponse<Question> GetQuestionsByIds(List<string> ids, QuestionFilters filters) => throw null!;
        BaseResponse<Question> GetQuestionsWithNoAnswers(QuestionFilters filters) => throw null!;
        BaseResponse<Question> GetRelatedQuestions(List<string> ids, QuestionFilters filters) => throw null!;
        BaseResponse<Question> GetTimeLine(List<string> ids, QuestionFilters filters) => throw null!;
        BaseResponse<Question> GetUnansweredQuestions(QuestionFilters filters) => throw null!;
    }
    public interface ISuggestedEdits
    {
        BaseResponse<SuggestedEdits> GetAllSuggestedEdits(SuggestedEditFilter filters) => throw null!;
        BaseResponse<SuggestedEdits> GetSuggestedEditsByIds(List<string> ids, SuggestedEditFilter filters) => throw null!;
    }
    public interface ITags
    {
        BaseResponse<TagSynonym> GetAllTagSynonyms(TagFilter filter) => throw null!;
        BaseResponse<Tags> GetAllTags(TagFilter filter) => throw null!;
        BaseResponse<Question> GetFrequentlyAskedQuestions(List<string> tags) => throw null!;
        BaseResponse<Tags> GetModeratorOnlyTags(TagFilter filter) => throw null!;
        BaseResponse<Tags> GetRelatedTags(List<string> tags) => throw null!;
        BaseResponse<TagSynonym> GetSynonymsForTags(List<string> tags, TagFilter filter) => throw null!;
        BaseResponse<TagWiki> GetTagWiki(List<string> tags) => throw null!;
        BaseResponse<Tags> GetTagsByNames(List<string> tags, TagFilter filter) => throw null!;
        BaseResponse<TagScore> GetTopAnswerersPosts(string tag, string period) => throw null!;
        BaseResponse<TagScore> GetTopAskers(string tag, string period) => throw null!;
    }
}

namespace StackExchange.NET.Models
{
    public class Answer { }
    public class AnswerFilters { }
    public class Badge { }
    public class BadgeFilters { }
    public class BaseResponse<T> { }
    public class Comment { }
    public class CommentFilter { }
    public class Post { }
    public class PostFilter { }
    public class Question { }
    public class QuestionFilters { }
    public class SuggestedEditFilter { }
    public class SuggestedEdits { }
    public class TagFilter { }
    public class TagScore { }
    public class TagSynonym { }
    public class TagWiki { }
    public class Tags { }
}
