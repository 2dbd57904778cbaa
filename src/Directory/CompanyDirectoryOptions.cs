using System.ComponentModel.DataAnnotations;

namespace EfpConnect.CompanyDirectory;

/// <summary>Where the imported directory lives.</summary>
public sealed class CompanyDirectoryOptions
{
    /// <summary>The folder of <c>directory.db</c>, <c>referencing.db</c> and <c>closures.db</c>. Default: <c>./data</c>.</summary>
    [Required]
    public string Path { get; set; } = "./data";

    internal string DirectoryFile => System.IO.Path.Combine(Path, "directory.db");

    internal string ClosureFile => System.IO.Path.Combine(Path, "closures.db");

    internal string ReferencingFile => System.IO.Path.Combine(Path, "referencing.db");
}
