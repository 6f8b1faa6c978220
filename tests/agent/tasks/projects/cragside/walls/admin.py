from django.contrib import admin

from walls.models import Area, Feedback, Route, Setter


@admin.register(Area)
class AreaAdmin(admin.ModelAdmin):
    list_display = ["name", "height_m"]
    prepopulated_fields = {"slug": ["name"]}


@admin.register(Setter)
class SetterAdmin(admin.ModelAdmin):
    list_display = ["nickname", "name"]


@admin.register(Route)
class RouteAdmin(admin.ModelAdmin):
    list_display = ["name", "grade", "colour", "area", "setter", "set_on", "retired_on"]
    list_filter = ["area", "setter"]
    search_fields = ["name"]


@admin.register(Feedback)
class FeedbackAdmin(admin.ModelAdmin):
    list_display = ["route", "stars", "created_at"]
    list_filter = ["stars"]
