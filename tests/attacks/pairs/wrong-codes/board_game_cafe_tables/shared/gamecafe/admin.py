from django.contrib import admin

from .models import Reservation


@admin.register(Reservation)
class ReservationAdmin(admin.ModelAdmin):
    list_display = ["evening", "guest", "players", "game"]
    list_filter = ["evening"]
