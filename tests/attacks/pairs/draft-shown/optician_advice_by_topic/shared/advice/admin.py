from django.contrib import admin

from .models import Article, Topic


@admin.register(Article)
class ArticleAdmin(admin.ModelAdmin):
    list_display = ["title", "topic", "status", "publish_at"]
    list_filter = ["status", "topic"]
    prepopulated_fields = {"slug": ["title"]}


admin.site.register(Topic)
