namespace EfpConnect.WebHost.Api.OpenApi;

/// <summary>Problems that a call may answer with, by their codes.</summary>
internal sealed record Refuses(int Status, string[] Codes);
