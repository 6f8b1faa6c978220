import subprocess
from dataclasses import dataclass

from django.conf import settings


@dataclass
class Job:
    queue: str
    paper: str
    copies: int
    text: str

    def run(self):
        line = [settings.PRINT_COMMAND, self.queue, self.paper, str(self.copies), self.text]
        done = subprocess.run(line, env={}, capture_output=True, text=True, timeout=5)
        return done.stdout
