from django.contrib import admin

from collection.models import Artist, Photo, Piece, Room, Tag


class PhotoInline(admin.TabularInline):
    model = Photo
    extra = 0


@admin.register(Piece)
class PieceAdmin(admin.ModelAdmin):
    list_display = ["title", "artist", "year", "on_show"]
    list_select_related = ["artist"]
    list_filter = ["on_show", "tags"]
    search_fields = ["title", "artist__name", "descr"]
    autocomplete_fields = ["artist"]
    inlines = [PhotoInline]


@admin.register(Artist)
class ArtistAdmin(admin.ModelAdmin):
    search_fields = ["name"]


admin.site.register([Room, Tag])
