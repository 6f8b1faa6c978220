from django.conf import settings
from django.db import models


class Visit(models.Model):
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    entered = models.DateTimeField(auto_now_add=True)
    cabin = models.CharField(max_length=40)

    def __str__(self):
        return self.cabin
