namespace EfpConnect.Processes;

/// <summary>Codes as support issues them, on the command line.</summary>
internal static class ManagerCodes
{
    /// <returns>The code, read from the mail that brings it.</returns>
    public static async Task<string> IssueAsync(this PortalProcess portal, string siren, string email)
    {
        var issued = await Efpctl.RunAsync(
            portal.Folder, "codes", "issue", "--siren", siren, "--service", "edof", "--email", email, "--reason", "Premier responsable", "--by", "Nora");
        Assert.Contains("doit l’approuver", issued.ExpectDone().Output);
        var approved = await Efpctl.RunAsync(
            portal.Folder, "codes", "approve", "--siren", siren, "--service", "edof", "--reason", "Identité vérifiée", "--by", "Omar");
        Assert.Contains("envoyé", approved.ExpectDone().Output);
        return (await portal.Mails.WaitAsync(email, "code responsable")).ManagerCode;
    }
}
