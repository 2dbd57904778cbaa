using Tsavorite.core;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>The log of the embedded store as it lies on the disk: read before Garnet is, which may crash on a damaged one.</summary>
internal sealed class LogOnDisk : IDisposable
{
    private readonly IDevice _device;

    private LogOnDisk(IDevice device, TsavoriteLog log) => (_device, Log) = (device, log);

    public TsavoriteLog Log { get; }

    public static LogOnDisk Read(string store)
    {
        var folder = Path.Combine(store, "AOF");
        var device = Devices.CreateLogDevice(Path.Combine(folder, "aof.log"), DeviceType.RandomAccess, readOnly: true);
        return new(device, new TsavoriteLog(new TsavoriteLogSettings
        {
            LogDevice = device,
            LogCommitManager = new DeviceLogCommitCheckpointManager(
                new LocalStorageNamedDeviceFactoryCreator(deviceType: DeviceType.RandomAccess), new DefaultCheckpointNamingScheme(folder), removeOutdated: false),
            PageSizeBits = EmbeddedStoreArguments.LogPageBits,
            SegmentSizeBits = EmbeddedStoreArguments.LogSegmentBits,
            MemorySizeBits = EmbeddedStoreArguments.LogPageBits + 1,
            FastCommitMode = true,
            ReadOnlyMode = true,
        }));
    }

    public void Dispose()
    {
        Log.Dispose();
        _device.Dispose();
    }
}
