from django.contrib.contenttypes.fields import GenericForeignKey, GenericRelation
from django.db import models


class Publisher(models.Model):
    name = models.CharField(max_length=9)


class Tag(models.Model):
    name = models.CharField(max_length=9)


class Author(models.Model):
    name = models.CharField(max_length=9)
    notes = GenericRelation("Note")

    @property
    def number_of_books(self):
        return self.books.filter(title="x").count()


class Book(models.Model):
    title = models.CharField(max_length=9)
    author = models.ForeignKey(Author, models.CASCADE, related_name="books")
    publisher = models.ForeignKey(Publisher, models.CASCADE, null=True)
    tags = models.ManyToManyField(Tag)

    @property
    def is_odd(self):
        return self.pk % 2 == 1

    @property
    def publisher_of_odd(self):
        return self.publisher if self.is_odd else None


class Note(models.Model):
    text = models.TextField()
    content_type = models.ForeignKey("contenttypes.ContentType", models.CASCADE)
    object_id = models.PositiveIntegerField()
    target = GenericForeignKey()


class Chapter(models.Model):
    parent = models.ForeignKey("self", models.CASCADE, null=True, related_name="children")
