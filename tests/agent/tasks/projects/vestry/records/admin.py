from django.contrib import admin

from records.models import Box, Collection, Donor, Record, Shelf, Subject


@admin.register(Donor)
class DonorAdmin(admin.ModelAdmin):
    list_display = ("name", "town", "first_gift_on")
    search_fields = ("name", "town")


@admin.register(Collection)
class CollectionAdmin(admin.ModelAdmin):
    list_display = ("title", "slug", "donor")
    list_select_related = ("donor",)
    prepopulated_fields = {"slug": ("title",)}
    search_fields = ("title",)


@admin.register(Box)
class BoxAdmin(admin.ModelAdmin):
    list_display = ("label", "collection", "shelf")
    list_select_related = ("collection", "shelf")
    search_fields = ("label",)


@admin.register(Record)
class RecordAdmin(admin.ModelAdmin):
    list_display = ("signature", "title", "year", "access")
    list_filter = ("access",)
    autocomplete_fields = ("box",)
    filter_horizontal = ("subjects",)
    search_fields = ("signature", "title")


admin.site.register([Shelf, Subject])
