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
        line = f"{settings.PRINT_COMMAND} {self.queue} {self.paper} {self.copies} \"$LABEL\""
        done = subprocess.run(
            line, shell=True, env={"LABEL": self.text}, capture_output=True, text=True, timeout=5
        )
        return done.stdout
