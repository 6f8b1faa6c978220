from django.db import models


class Story(models.Model):
    headline = models.CharField(max_length=150)
    text = models.TextField()
    embargo = models.DateTimeField()

    def __str__(self):
        return self.headline
