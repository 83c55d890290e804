using DataUse.Catalog;
using DataUse.Declarations;
using DataUse.Identification;

namespace DataUse.Tests.Identification;

public class InternalAddressTests
{
    [Theory]
    [InlineData("localhost", true)]
    [InlineData("api.localhost", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.8.9.10", true)]
    [InlineData("0.0.0.0", true)]
    [InlineData("[::1]", true)]
    [InlineData("[::]", true)]
    [InlineData("[fe80::1]", true)]
    [InlineData("[fd00::12]", true)]
    [InlineData("[::ffff:10.0.0.1]", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("172.16.0.1", true)]
    [InlineData("172.31.255.255", true)]
    [InlineData("192.168.1.1", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("host.docker.internal", true)]
    [InlineData("catalog", true)]
    [InlineData("printer.local", true)]
    [InlineData("warehouse.corp.internal", true)]
    [InlineData("shop.test", true)]
    [InlineData("*.internal", true)]
    [InlineData("router.home.arpa", true)]
    [InlineData("orders.default.svc", true)]
    [InlineData("orders.default.svc.cluster.local", true)]
    [InlineData("_https.catalog", true)]
    [InlineData("172.32.0.1", false)]
    [InlineData("192.169.0.1", false)]
    [InlineData("8.8.8.8", false)]
    [InlineData("10.1.2.3.nip.io", false)]
    [InlineData("10.1.2", false)]
    [InlineData("256.1.1.1", false)]
    [InlineData("[2001:db8::1]", false)]
    [InlineData("api.x.com", false)]
    [InlineData("*.x.com", false)]
    [InlineData("localhost.com", false)]
    [InlineData("local.org", false)]
    [InlineData("api.example.com", false)]
    [InlineData("api.example", false)]
    [InlineData("no-such-host.invalid", false)]
    public void Internal_hosts_are_those_that_nobody_else_answers_for(string host, bool expected)
    {
        var identified = new SourceIdentifier(new SourceCatalog([]), DeclarationSet.Empty).Identify(new SourceUse { Kind = SourceUseKind.Url, Host = host });
        Assert.Equal(expected, identified.IsInternal);
    }

    [Theory]
    [InlineData(SourceUseKind.Url, true)]
    [InlineData(SourceUseKind.File, true)]
    [InlineData(SourceUseKind.Unknown, false)]
    [InlineData(SourceUseKind.Bucket, false)]
    public void The_same_origin_and_local_files_are_internal_and_the_unknown_is_not(SourceUseKind kind, bool expected) =>
        Assert.Equal(expected, new SourceIdentifier(new SourceCatalog([]), DeclarationSet.Empty).Identify(new SourceUse { Kind = kind, Path = "/api/orders" }).IsInternal);
}
