using System.ComponentModel.DataAnnotations;

namespace EfpConnect.CompanyDirectory;

/// <summary>Where the imported directory lives.</summary>
public sealed class CompanyDirectoryOptions
{
    /// <summary>The folder of <c>directory.db</c> and <c>referencing.db</c>. Default: <c>./data</c>.</summary>
    [Required]
    public string Path { get; set; } = "./data";

    internal string DirectoryFile => System.IO.Path.Combine(Path, "directory.db");

    internal string ReferencingFile => System.IO.Path.Combine(Path, "referencing.db");
}
