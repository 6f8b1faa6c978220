"""Threads that requests leave end before a limit of memory is reached by them."""

from __future__ import annotations

import gc
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from django_pro_probe import left_threads, replay


class _Loop:
    """What holds its executor in a circle, as the frames of a view that has failed do."""

    def __init__(self) -> None:
        self.me = self
        self.executor = ThreadPoolExecutor(max_workers=1)
        self.executor.submit(int).result()


def test_threads_that_nobody_holds_end() -> None:
    gc.collect()
    gc.disable()
    try:
        before = threading.active_count()
        for _ in range(40):
            _Loop()
            left_threads.end()
            time.sleep(0.001)
        assert threading.active_count() < before + 20
    finally:
        gc.enable()


def test_a_thread_that_the_limit_has_no_place_for_is_told_as_the_limits() -> None:
    refused = RuntimeError("can't start new thread")
    assert replay.failure_of(refused).type == "MemoryError"
    assert replay.failure_of(RuntimeError("no place")).type == "RuntimeError"
