namespace EfpConnect.Grains.Outbox;

/// <summary>What became of an attempt at a mail.</summary>
internal enum HandoverOutcome
{
    Sent,

    /// <summary>Not taken this time.</summary>
    Failed,

    /// <summary>Trying again will not help.</summary>
    Hopeless,

    /// <summary>It may not go to whom it was addressed to any more.</summary>
    Unwanted,

    /// <summary>Nobody knows, or another silo does: its lease ends.</summary>
    Unheard,
}
