"""Background tasks: `@task` gives a function `.delay()`, the worker runs what it finds in the spool."""

import json
import uuid

from django.conf import settings

outbox = []  # what was sent, when TASKS_IN_MEMORY


class task:
    def __init__(self, function):
        self.function = function
        self.path = f"{function.__module__}:{function.__qualname__}"

    def __call__(self, *args):
        return self.function(*args)

    def delay(self, *args):
        if settings.TASKS_IN_MEMORY:
            outbox.append((self.path, args))
            return
        settings.TASK_SPOOL.mkdir(exist_ok=True)
        path = settings.TASK_SPOOL / f"{uuid.uuid4()}.json"
        path.write_text(json.dumps({"task": self.path, "args": args}))
