namespace EfpConnect.Grains.Outbox;

/// <summary>What became of an attempt at a mail.</summary>
internal enum HandoverOutcome
{
    Sent,

    /// <summary>Not taken this time.</summary>
    Failed,

    /// <summary>Trying again will not help: it cannot even be put into words.</summary>
    Hopeless,

    /// <summary>The mail server wants it never: trying again will not help.</summary>
    Refused,

    /// <summary>It may not go to whom it was addressed to any more.</summary>
    Unwanted,

    /// <summary>Nobody knows, or another silo does: its lease ends.</summary>
    Unheard,
}
