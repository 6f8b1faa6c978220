from django.contrib import admin

from .models import Area, Booking, Machine


@admin.register(Machine)
class MachineAdmin(admin.ModelAdmin):
    list_display = ('name', 'area', 'hourly_rate', 'needs_supervisor')
    list_filter = ('area',)
    list_select_related = ('area',)
    prepopulated_fields = {'slug': ('name',)}
    search_fields = ('name',)


@admin.register(Booking)
class BookingAdmin(admin.ModelAdmin):
    list_display = ('starts_at', 'machine', 'member', 'minutes')
    date_hierarchy = 'starts_at'


admin.site.register(Area)
