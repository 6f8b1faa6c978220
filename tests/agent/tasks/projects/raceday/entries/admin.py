from django.contrib import admin

from .models import Entry, Payment, Result


class PaymentInline(admin.TabularInline):
    model = Payment
    extra = 0


@admin.register(Entry)
class EntryAdmin(admin.ModelAdmin):
    list_display = ('runner', 'distance', 'status', 'bib')
    list_select_related = ('runner', 'distance')
    list_filter = ('status',)
    inlines = (PaymentInline,)


admin.site.register(Result)
