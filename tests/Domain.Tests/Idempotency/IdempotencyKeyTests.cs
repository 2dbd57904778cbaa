using EfpConnect.Domain.Idempotency;

namespace EfpConnect.Domain.Tests.Idempotency;

public class IdempotencyKeyTests
{
    [Fact]
    public void The_first_use_binds_the_key_to_its_body()
    {
        var used = Assert.Single(new IdempotencyKey().Use("digest").Events);

        Assert.Equal("digest", new IdempotencyKey().Evolve(used).Body);
    }

    [Fact]
    public void No_later_use_changes_it() => Assert.Equal([], new IdempotencyKey("digest").Use("another"));
}
