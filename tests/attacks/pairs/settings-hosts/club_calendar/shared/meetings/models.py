from django.db import models


class Meeting(models.Model):
    title = models.CharField(max_length=100)
    place = models.CharField(max_length=100)
    starts = models.DateTimeField()
    public = models.BooleanField(default=False)

    class Meta:
        ordering = ["starts", "pk"]

    def __str__(self):
        return self.title
