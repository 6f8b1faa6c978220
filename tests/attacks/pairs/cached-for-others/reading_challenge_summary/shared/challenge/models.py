from django.conf import settings
from django.db import models


class Book(models.Model):
    title = models.CharField(max_length=150)
    pages = models.PositiveSmallIntegerField()


class FinishedBook(models.Model):
    reader = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="finished_books", on_delete=models.CASCADE)
    book = models.ForeignKey(Book, related_name="readings", on_delete=models.CASCADE)
    finished_on = models.DateField()
    private_remark = models.CharField(max_length=250, blank=True)
