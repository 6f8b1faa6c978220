from django.contrib import admin

from .models import Club, Runner

admin.site.register(Club)


@admin.register(Runner)
class RunnerAdmin(admin.ModelAdmin):
    list_display = ('name', 'club', 'born_on')
    list_select_related = ('club',)
    search_fields = ('name',)
