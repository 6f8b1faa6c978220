from django.contrib import admin

from .models import Artist, Genre, Performance, Production, Review

admin.site.register([Artist, Genre])


@admin.register(Production)
class ProductionAdmin(admin.ModelAdmin):
    list_display = ["title", "genre", "minutes", "is_public"]
    list_filter = ["genre", "is_public"]
    search_fields = ["title"]
    filter_horizontal = ["artists"]


@admin.register(Performance)
class PerformanceAdmin(admin.ModelAdmin):
    list_display = ["production", "hall", "starts_at", "price", "status"]
    list_filter = ["status"]
    list_select_related = ["production", "hall"]
    date_hierarchy = "starts_at"


@admin.register(Review)
class ReviewAdmin(admin.ModelAdmin):
    list_display = ["production", "author", "stars", "is_hidden"]
    list_filter = ["stars", "is_hidden"]
    list_select_related = ["production", "author"]
