from django.contrib import admin

from .models import Distributor, Film, Genre

admin.site.register(Genre)


@admin.register(Distributor)
class DistributorAdmin(admin.ModelAdmin):
    list_display = ("name", "contact_email")
    search_fields = ("name",)


@admin.register(Film)
class FilmAdmin(admin.ModelAdmin):
    list_display = ("title", "distributor", "certificate", "minutes", "released_on")
    list_filter = ("certificate", "genres")
    list_select_related = ("distributor",)
    search_fields = ("title",)
    filter_horizontal = ("genres",)
