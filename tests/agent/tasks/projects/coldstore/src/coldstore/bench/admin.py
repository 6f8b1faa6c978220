from django.contrib import admin

from coldstore.bench.models import NotebookEntry, Reagent


@admin.register(Reagent)
class ReagentAdmin(admin.ModelAdmin):
    list_display = ["name", "catalogue_no", "storage", "expires_on"]
    list_filter = ["storage"]


@admin.register(NotebookEntry)
class NotebookEntryAdmin(admin.ModelAdmin):
    list_display = ["title", "author", "created_at"]
    list_select_related = ["author"]
