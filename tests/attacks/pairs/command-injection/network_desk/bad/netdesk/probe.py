import subprocess


def probe(host):
    """The address the resolver of this machine knows for the host."""
    run = subprocess.run(f"getent hosts {host}", shell=True, capture_output=True, text=True, timeout=5)
    return run.stdout


def load():
    return subprocess.run("cat /proc/loadavg", shell=True, capture_output=True, text=True, timeout=5).stdout.split()[0]
