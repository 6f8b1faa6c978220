from django.contrib import admin

from .models import Article


@admin.register(Article)
class ArticleAdmin(admin.ModelAdmin):
    list_display = ["title", "author", "status", "publish_at"]
    list_filter = ["status"]
    prepopulated_fields = {"slug": ["title"]}
