from django.contrib import admin

from .cards import card_of
from .models import Host


@admin.register(Host)
class HostAdmin(admin.ModelAdmin):
    list_display = ["name", "village", "label"]

    @admin.display(description="On the night's list")
    def label(self, host):
        card = card_of(host)
        return f"{card.name}, {card.phone}, code {card.door_code}"
