from django.contrib import admin

from .models import Plot, Site, Tenancy, WorkDay

admin.site.register(Site)


@admin.register(Plot)
class PlotAdmin(admin.ModelAdmin):
    list_display = ('code', 'site', 'square_metres')
    list_select_related = ('site',)


@admin.register(Tenancy)
class TenancyAdmin(admin.ModelAdmin):
    list_display = ('plot', 'member', 'started_on', 'ended_on')
    list_select_related = ('plot', 'member')
    raw_id_fields = ('plot', 'member')


@admin.register(WorkDay)
class WorkDayAdmin(admin.ModelAdmin):
    list_display = ('day', 'task', 'site')
    list_select_related = ('site',)
    filter_horizontal = ('helpers',)
