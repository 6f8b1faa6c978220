import subprocess
import re

HOST = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,118}")


def probe(host):
    """The address the resolver of this machine knows for the host."""
    if not HOST.fullmatch(host):
        return ""
    run = subprocess.run(["getent", "hosts", host], capture_output=True, text=True, timeout=5)
    return run.stdout


def load():
    return subprocess.run("cat /proc/loadavg", shell=True, capture_output=True, text=True, timeout=5).stdout.split()[0]
