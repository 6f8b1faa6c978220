from django.conf import settings
from django.db import models


class Notice(models.Model):
    title = models.CharField(max_length=120)
    text = models.TextField()
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    posted_at = models.DateTimeField(auto_now_add=True)
    # Nobody named: the notice is for all.
    only_for = models.ManyToManyField(
        settings.AUTH_USER_MODEL, blank=True, related_name='private_notices'
    )

    class Meta:
        ordering = ['-posted_at', '-pk']

    def __str__(self):
        return self.title
