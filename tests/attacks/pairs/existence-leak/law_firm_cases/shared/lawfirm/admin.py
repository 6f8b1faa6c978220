from django.contrib import admin

from .models import Case, Note


@admin.register(Case)
class CaseAdmin(admin.ModelAdmin):
    list_display = ["reference", "lawyer", "opened_on"]


admin.site.register(Note)
