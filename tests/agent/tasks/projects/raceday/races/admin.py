from django.contrib import admin

from .models import Distance, Race, Venue


class DistanceInline(admin.TabularInline):
    model = Distance
    extra = 0


@admin.register(Race)
class RaceAdmin(admin.ModelAdmin):
    list_display = ('title', 'venue', 'starts_on', 'status', 'fee_text')
    list_select_related = ('venue',)
    list_filter = ('status',)
    search_fields = ('title', 'fee_text')
    inlines = (DistanceInline,)


admin.site.register(Venue)
