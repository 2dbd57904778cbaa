namespace EfpConnect.Mail.Contents;

/// <summary>What M-41 tells the other managers.</summary>
public enum ManagersChange
{
    AppearedByCode,
    AppearedByAppointment,
    SelfGranted,
    Ended,
    Removed,
}
