using EfpConnect.Processes;

namespace EfpConnect.Faults.Tests.Operations;

/// <summary>
/// The silo of the next release: today’s sources with what a release may add, a stored field, a field on the wire and a method.
/// Built from a copy, so that nothing of it is ever part of the product.
/// </summary>
internal sealed class NextVersion : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Silo => Path.Combine(Sources, "Silo", "bin", "Next", "EfpConnect.Silo.dll");

    private string Sources => Path.Combine(_folder.Path, "src");

    public static async Task<NextVersion> BuildAsync()
    {
        var next = new NextVersion();
        next.CopySources();
        next.Change();
        await next.CompileAsync();
        return next;
    }

    public void Dispose() => _folder.Dispose();

    private void CopySources()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Root)) Copy(file);
        foreach (var folder in new[] { "src", "templates" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories).Where(IsSource)) Copy(file);
        }
    }

    private static bool IsSource(string file) =>
        !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private void Copy(string file)
    {
        var copy = Path.Combine(_folder.Path, Path.GetRelativePath(Repository.Root, file));
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(file, copy);
    }

    /// <summary>A count of the sign-ins that this version noted: stored, sent to callers who do not know it, and asked for by a new method.</summary>
    private void Change()
    {
        Insert("Domain/Users/User.cs", after: "public DateTimeOffset? LastSignIn { get; init; }",
            "public int SignInsOfNextVersion { get; init; }");
        Replace("Domain/Users/User.cs", "LastSignIn = e.At }", "LastSignIn = e.At, SignInsOfNextVersion = a.SignInsOfNextVersion + 1 }");
        Insert("Contracts/IUserGrain.cs", after: "Task<UserView?> ViewAsync();",
            "[Alias(\"SignInsOfNextVersion\")] Task<int> SignInsOfNextVersionAsync();");
        Insert("Contracts/IUserGrain.cs", after: "public ImmutableArray<Habilitation>? Revoked { get; init; }",
            "[Id(100)] public int SignInsOfNextVersion { get; init; }");
        Insert("Grains/Users/UserGrain.cs", after: "CommitAsync(operation, (user, _) => user.Register(account));",
            "public Task<int> SignInsOfNextVersionAsync() => Task.FromResult((Current as User.Account)?.SignInsOfNextVersion ?? 0);");
        Replace("Grains/Users/UserGrain.cs", "Revoked = ", "SignInsOfNextVersion = a.SignInsOfNextVersion, Revoked = ");
    }

    private void Insert(string file, string after, string text) => Replace(file, after, $"{after}\n{text}");

    private void Replace(string file, string old, string text)
    {
        var path = Path.Combine(Sources, file);
        var source = File.ReadAllText(path);
        Assert.Contains(old, source, StringComparison.Ordinal);
        File.WriteAllText(path, source.Replace(old, text, StringComparison.Ordinal));
    }

    private async Task CompileAsync()
    {
        await using var build = ChildProcess.StartCommand("dotnet",
        [
            "build", Path.Combine(Sources, "Silo", "Silo.csproj"), "--nologo", "-v", "quiet", "--output", Path.GetDirectoryName(Silo)!,
            "-p:EnableOrleansContractsAnalyzer=false", "-p:TreatWarningsAsErrors=false", "-p:RunAnalyzers=false",
        ]);
        Assert.True(await build.EndAsync(TimeSpan.FromMinutes(5)) == 0, build.Said);
    }
}
