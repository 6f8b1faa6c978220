from django.contrib.auth.models import User
from django.db import models
from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe


class Comment(models.Model):
    author = models.ForeignKey(User, on_delete=models.CASCADE)
    text = models.TextField()

    @property
    def html(self):
        lines = self.text.splitlines()
        return mark_safe("<p>%s</p>" % "<br>".join(lines))

    @property
    def byline(self):
        return format_html("<em>{}</em>", self.author.username)
