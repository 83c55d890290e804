using DataUse.Vocabulary;

namespace DataUse.Tests.Vocabulary;

public class TermSetTests
{
    [Fact]
    public void Every_value_that_can_be_declared_has_one_word()
    {
        AssertComplete(TermSets.Bases);
        AssertComplete(TermSets.Statuses);
        AssertComplete(TermSets.Reservations);
        AssertComplete(TermSets.UserClasses);
        AssertComplete(TermSets.AccessMethods);
        AssertComplete(TermSets.Duties);
        AssertComplete(TermSets.SourceRoles);
        AssertComplete(TermSets.PolicyLevels, PolicyLevel.Default);
        AssertComplete(TermSets.TrainingPositions, TrainingPosition.Unknown);
        Assert.Equal(Purpose.Declarable, TermSets.Purposes.Tokens.Select(token => Purpose.Find(token)!));
    }

    [Fact]
    public void Words_compare_ordinally()
    {
        Assert.True(TermSets.Bases.TryFind("open-license", out var basis));
        Assert.Equal(Basis.OpenLicense, basis);
        Assert.False(TermSets.Bases.TryFind("Open-License", out _));
    }

    private static void AssertComplete<T>(TermSet<T> terms, params T[] unwritable)
        where T : struct, Enum
    {
        Assert.Equal(Enum.GetValues<T>().Except(unwritable).Order(), terms.Tokens.Select(token => terms.TryFind(token, out var value) ? value : default).Order());
        Assert.All(terms.Tokens, token => Assert.True(terms.TryFind(token, out var value) && terms.TokenOf(value) == token));
        Assert.All(unwritable, value => Assert.Null(terms.TokenOf(value)));
    }
}
