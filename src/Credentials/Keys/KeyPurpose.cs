namespace EfpConnect.Credentials.Keys;

/// <summary>What a key is derived for, so that a digest made for one end is worthless for another.</summary>
public enum KeyPurpose
{
    /// <summary>The grain key that stands for an e-mail address.</summary>
    EmailKey,

    /// <summary>The eight digits sent to confirm an address.</summary>
    EmailCode,

    /// <summary>A code responsable des accès.</summary>
    ManagerCode,

    /// <summary>The random part of a link sent by mail: reset, contest.</summary>
    LinkToken,

    /// <summary>An address or a name under which attempts are counted.</summary>
    ThrottleKey,

    /// <summary>The seals that chain the entries of a company’s journal.</summary>
    Journal,

    /// <summary>What <see cref="ISealer"/> encrypts.</summary>
    Seal,
}
