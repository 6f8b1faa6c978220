from django.db import models


class Issue(models.Model):
    number = models.PositiveIntegerField(unique=True)
    title = models.CharField(max_length=100)
    is_published = models.BooleanField(default=False)


class ArticleQuerySet(models.QuerySet):
    def published(self):
        return self.filter(is_draft=False, issue__is_published=True)


class Article(models.Model):
    issue = models.ForeignKey(Issue, related_name="articles", on_delete=models.CASCADE)
    headline = models.CharField(max_length=150)
    text = models.TextField()
    is_draft = models.BooleanField(default=True)

    objects = ArticleQuerySet.as_manager()
