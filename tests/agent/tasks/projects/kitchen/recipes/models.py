from django.contrib.auth.models import User
from django.db import models


class Category(models.Model):
    name = models.CharField(max_length=60, unique=True)

    class Meta:
        ordering = ['name']
        verbose_name_plural = 'categories'

    def __str__(self):
        return self.name


class Recipe(models.Model):
    title = models.CharField(max_length=120)
    author = models.ForeignKey(User, on_delete=models.CASCADE, related_name='recipes')
    category = models.ForeignKey(Category, on_delete=models.PROTECT, related_name='recipes')
    minutes = models.PositiveSmallIntegerField()
    method = models.TextField()
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ['title', 'id']

    def __str__(self):
        return self.title


class Ingredient(models.Model):
    recipe = models.ForeignKey(Recipe, on_delete=models.CASCADE, related_name='ingredients')
    name = models.CharField(max_length=80)
    amount = models.CharField(max_length=40, blank=True)

    class Meta:
        ordering = ['id']

    def __str__(self):
        return self.name


class Rating(models.Model):
    recipe = models.ForeignKey(Recipe, on_delete=models.CASCADE, related_name='ratings')
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name='ratings')
    stars = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ['id']
        constraints = [
            models.UniqueConstraint(fields=['recipe', 'user'], name='one_rating_a_user'),
        ]

    def __str__(self):
        return f'{self.stars} of 5'
