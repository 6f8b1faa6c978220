import re

from django.conf import settings
from django.db import models
from django.utils.safestring import mark_safe

BOLD = re.compile(r"\*([^*\n]+)\*")


class Game(models.Model):
    white = models.CharField(max_length=60)
    black = models.CharField(max_length=60)


class Comment(models.Model):
    game = models.ForeignKey(Game, on_delete=models.CASCADE, related_name="comments")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    text = models.CharField(max_length=400)

    @property
    def html(self):
        return mark_safe(BOLD.sub(r"<b>\1</b>", self.text))
