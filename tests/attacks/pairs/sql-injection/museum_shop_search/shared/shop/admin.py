from django.contrib import admin

from .models import Souvenir, Supplier

admin.site.register(Supplier)


@admin.register(Souvenir)
class SouvenirAdmin(admin.ModelAdmin):
    list_display = ["title", "room", "price_cents"]
    search_fields = ["title"]
