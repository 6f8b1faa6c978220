from django.contrib import admin

from .models import Recipe


@admin.register(Recipe)
class RecipeAdmin(admin.ModelAdmin):
    list_display = ["title", "state", "published_at"]
    prepopulated_fields = {"slug": ["title"]}
