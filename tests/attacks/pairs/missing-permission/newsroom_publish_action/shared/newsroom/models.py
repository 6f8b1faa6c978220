from django.db import models


class Article(models.Model):
    headline = models.CharField(max_length=140)
    body = models.TextField()
    published_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]
        permissions = [("publish_article", "Can publish an article")]
