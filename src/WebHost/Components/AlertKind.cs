namespace EfpConnect.WebHost.Components;

/// <summary>What an alert is about; said in words as well as in colour.</summary>
public enum AlertKind
{
    Info,
    Success,
    Warning,
    Error,
}
