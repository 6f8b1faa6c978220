"""A small queue: what we use of Celery, in threads of this process."""

from concurrent.futures import ThreadPoolExecutor

from django.conf import settings

_pool = ThreadPoolExecutor(max_workers=2)


class Task:
    def __init__(self, function):
        self.function = function
        self.name = f'{function.__module__}.{function.__name__}'

    def __call__(self, *args, **kwargs):
        return self.function(*args, **kwargs)

    def delay(self, *args, **kwargs):
        if settings.TASKS_EAGER:
            return self.function(*args, **kwargs)
        return _pool.submit(self.function, *args, **kwargs)


def shared_task(function):
    return Task(function)
