"""Wall time of a server's start and of each migration; a second audit with one new migration."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import time
from pathlib import Path

from benchmarks.target import Checkout, checkouts
from django_pro.sandbox.databases import start_embedded


def server_seconds() -> float:
    """From nothing to a server that answers."""
    scratch = Path(tempfile.mkdtemp(prefix="benchmark-", dir="/tmp"))
    started = time.monotonic()
    server = start_embedded(scratch)
    seconds = time.monotonic() - started
    if server is None:
        raise SystemExit("install django-pro[postgres]")
    pid = Path(server.host, "postmaster.pid")
    os.kill(int(pid.read_text().splitlines()[0]), signal.SIGQUIT)
    while pid.exists():
        time.sleep(0.05)
    shutil.rmtree(scratch)
    return seconds


def main() -> None:
    """Measure `NAME=PATH[,python=P][,settings=S]` and print."""
    [checkout, *_] = checkouts(__doc__)
    print(f"server start: {server_seconds():.1f} s")
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        os.environ["XDG_CACHE_HOME"] = str(Path(folder, "cache"))
        copy = Path(folder, checkout.path.name)
        shutil.copytree(checkout.path, copy, symlinks=True)
        target = Checkout(checkout.name, copy, checkout.python, checkout.settings)
        first = target.audit("--only", "migrations")
        wall, count = first["cost"]["wall_seconds"], first["target"]["migrations"]
        cpu = first["cost"]["target_cpu_seconds"]
        print(f"audit: {wall:.1f} s for {count} migrations, {wall / count:.2f} s each")
        # The last of them is taken for new: what the cache has of it holds no more.
        newest = copy / first["migrations"][-1]["path"]
        newest.write_text(f"{newest.read_text()}\n# {time.time()}\n")
        for what in ("one new migration", "none"):
            cost = target.audit("--only", "migrations")["cost"]
            seconds = cost["wall_seconds"]
            ratios = f"{seconds / wall:.2f} wall, {cost['target_cpu_seconds'] / cpu:.2f} CPU"
            print(f"again with {what}: {seconds:.1f} s; to the first: {ratios}")


if __name__ == "__main__":
    main()
