// Signatures of StacMan, read in github.com/emmettnicholas/StacMan at b9e9ca6 (2015-11-30): what the model names and what leads there.

namespace StackExchange.StacMan
{
    public class Answer { }
    public interface IAnswerMethods
    {
        Task<StacManResponse<Answer>> GetAll(string site) => throw null!;
        Task<StacManResponse<Answer>> GetByIds(string site, IEnumerable<int> ids) => throw null!;
    }
    public interface IQuestionMethods
    {
        Task<StacManResponse<Question>> GetAll(string site) => throw null!;
        Task<StacManResponse<Answer>> GetAnswers(string site, IEnumerable<int> ids) => throw null!;
        Task<StacManResponse<Question>> GetByIds(string site, IEnumerable<int> ids) => throw null!;
    }
    public class Question { }
    public class StacManClient : IQuestionMethods, IAnswerMethods
    {
        public StacManClient() { }
        public IAnswerMethods Answers => throw null!;
        public IQuestionMethods Questions => throw null!;
    }
    public class StacManResponse<T> { }
}
