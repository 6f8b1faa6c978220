from django.db import models


class Notice(models.Model):
    deceased = models.CharField(max_length=120)
    text = models.TextField()
    family_mail = models.EmailField()
    published_on = models.DateField(auto_now_add=True)
