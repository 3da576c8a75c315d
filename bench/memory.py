"""How much memory this process has held at most."""


def peak() -> float:
    """Megabytes that were resident at the highest point.

    Linux counts what the parent held when it forked into `ru_maxrss`, so the process's own mark is read where there
    is one.
    """
    try:
        with open("/proc/self/status") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) / 1024
    except OSError:
        pass
    import resource
    import sys

    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return highest / 1024 / (1024 if sys.platform == "darwin" else 1)
