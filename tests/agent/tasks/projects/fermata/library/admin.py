from django.contrib import admin

from library.models import Composer, Part, Work


class PartInline(admin.TabularInline):
    model = Part
    extra = 0


@admin.register(Composer)
class ComposerAdmin(admin.ModelAdmin):
    list_display = ["last_name", "first_name"]
    search_fields = ["last_name"]


@admin.register(Work)
class WorkAdmin(admin.ModelAdmin):
    list_display = ["title", "composer", "shelf", "minutes"]
    list_select_related = ["composer"]
    search_fields = ["title", "composer__last_name"]
    inlines = [PartInline]
