using EfpConnect.Credentials.Passwords;

namespace EfpConnect.Credentials.Tests.Passwords;

public sealed class Argon2PasswordHasherTests : IDisposable
{
    private readonly Argon2PasswordHasher _hasher = new(new PasswordOptions());

    public void Dispose() => _hasher.Dispose();

    [Fact]
    public async Task A_hash_follows_the_profile_of_OWASP() =>
        Assert.StartsWith("$argon2id$v=19$m=19456,t=2,p=1$", await Hash("Correct horse 7!"));

    [Fact]
    public async Task The_right_password_matches() =>
        Assert.Equal(new PasswordCheck(Matches: true, NeedsRehash: false), await Verify(await Hash("Correct horse 7!"), "Correct horse 7!"));

    [Fact]
    public async Task A_wrong_password_does_not_match() =>
        Assert.Equal(PasswordCheck.Wrong, await Verify(await Hash("Correct horse 7!"), "correct horse 7!"));

    [Fact]
    public async Task The_same_password_is_never_hashed_the_same_way_twice() => Assert.NotEqual(await Hash("a"), await Hash("a"));

    [Fact]
    public async Task An_accent_typed_in_two_strokes_is_the_same_accent() =>
        Assert.True((await Verify(await Hash("caf\u00e9"), "cafe\u0301")).Matches);

    [Fact]
    public async Task Every_character_counts_however_long_the_password() =>
        Assert.False((await Verify(await Hash(new string('a', 500) + "b"), new string('a', 500) + "c")).Matches);

    [Fact]
    public async Task A_lone_surrogate_is_a_wrong_password_not_a_failure() =>
        Assert.False((await Verify(await Hash("a"), "a\ud800")).Matches);

    [Fact]
    public async Task A_hash_made_with_other_parameters_is_to_be_made_again()
    {
        using var cheaper = new Argon2PasswordHasher(new PasswordOptions { HashMemory = 8 });

        var check = await Verify(await cheaper.HashAsync("a", CancellationToken.None), "a");

        Assert.Equal(new PasswordCheck(Matches: true, NeedsRehash: true), check);
    }

    [Fact]
    public async Task Nobody_has_no_password() =>
        Assert.Equal(PasswordCheck.Wrong, await _hasher.VerifyNobodyAsync("a", CancellationToken.None));

    [Fact]
    public async Task More_sign_ins_than_cores_all_get_their_answer()
    {
        var hash = await Hash("a");

        var checks = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Verify(hash, "a")));

        Assert.All(checks, check => Assert.True(check.Matches));
    }

    [Fact]
    public async Task A_sign_in_given_up_computes_nothing() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => _hasher.HashAsync("a", new CancellationToken(canceled: true)));

    private Task<string> Hash(string password) => _hasher.HashAsync(password, CancellationToken.None);

    private Task<PasswordCheck> Verify(string hash, string password) => _hasher.VerifyAsync(hash, password, CancellationToken.None);
}
