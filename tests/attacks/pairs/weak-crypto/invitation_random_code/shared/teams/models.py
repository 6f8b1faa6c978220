from django.db import models


class Invitation(models.Model):
    email = models.EmailField()
    code = models.CharField(max_length=40)
    accepted = models.BooleanField(default=False)
