using DataUse.Vocabulary;

namespace DataUse.Tests.Vocabulary;

public class SpdxExpressionTests
{
    [Theory]
    [InlineData("MIT")]
    [InlineData("cc-by-4.0")]
    [InlineData("CC-BY-SA-4.0 OR GFDL-1.3-no-invariants-or-later")]
    [InlineData("(MIT OR Apache-2.0) AND (GPL-2.0-only WITH Classpath-exception-2.0)")]
    [InlineData("Apache-2.0+")]
    [InlineData("LicenseRef-X-Enterprise-2026")]
    [InlineData("DocumentRef-spdx-tool-1.2:LicenseRef-MIT-Style-2")]
    [InlineData("MIT WITH AdditionRef-Ours")]
    [InlineData("NOASSERTION")]
    [InlineData("NONE")]
    [InlineData("(MIT)OR\n(ISC)\n")]
    [InlineData("ODC-By-1.0 AND CDLA-Permissive-2.0 AND OGL-UK-3.0 AND C-UDA-1.0")]
    public void A_sound_expression_has_no_objection(string text) => Assert.Null(SpdxExpression.Objection(text));

    [Theory]
    [InlineData("CC-BY-SA-40", "names 'CC-BY-SA-40', which is not in the SPDX license list; did you mean 'CC-BY-SA-4.0'?")]
    [InlineData("Example License 2026", "names 'Example', which is not in the SPDX license list; write LicenseRef-Example for a license of your own")]
    [InlineData("X_Enterprise", "names 'X_Enterprise', which is not in the SPDX license list; write LicenseRef-X-Enterprise for a license of your own")]
    [InlineData("LicenseRef-", "names 'LicenseRef-', which is not in the SPDX license list; write LicenseRef-LicenseRef- for a license of your own")]
    [InlineData("GPL-2.0-only WITH Classpath-exception-2", "names 'Classpath-exception-2', which is not an SPDX license exception; did you mean 'Classpath-exception-2.0'?")]
    [InlineData("MIT Apache-2.0", "is not an SPDX license expression; expected AND, OR or the end before 'Apache-2.0'")]
    [InlineData("MIT OR", "is not an SPDX license expression; expected a license id at the end")]
    [InlineData("OR MIT", "is not an SPDX license expression; expected a license id instead of 'OR'")]
    [InlineData("(MIT", "is not an SPDX license expression; a ')' is missing")]
    [InlineData("MIT WITH", "is not an SPDX license expression; expected an exception id after WITH")]
    [InlineData("MIT OR NOASSERTION", "names 'NOASSERTION', which is not in the SPDX license list; write LicenseRef-NOASSERTION for a license of your own")]
    public void An_unsound_expression_is_told_what_is_wrong(string text, string expected) => Assert.Equal(expected, SpdxExpression.Objection(text));

    [Fact]
    public void Parentheses_are_read_to_a_limit() =>
        Assert.Equal("is not an SPDX license expression that is read; it has too many parentheses", SpdxExpression.Objection(new string('(', 100)));

    [Fact]
    public void Text_is_read_to_a_limit() =>
        Assert.Equal("is not an SPDX license expression that is read; it has more than 500 characters", SpdxExpression.Objection(new string('A', 501)));
}
