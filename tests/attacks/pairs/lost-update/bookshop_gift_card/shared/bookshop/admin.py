from django.contrib import admin

from .models import GiftCard, Purchase


@admin.register(GiftCard)
class GiftCardAdmin(admin.ModelAdmin):
    list_display = ["number", "holder", "cents"]
    search_fields = ["number"]


admin.site.register(Purchase)
