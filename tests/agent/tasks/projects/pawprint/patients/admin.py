from django.contrib import admin

from patients.models import Animal, Species, Tag, Weighing


class WeighingInline(admin.TabularInline):
    model = Weighing
    extra = 0


@admin.register(Animal)
class AnimalAdmin(admin.ModelAdmin):
    list_display = ["name", "species", "owner", "chip_number"]
    list_select_related = ["species", "owner"]
    search_fields = ["name", "chip_number", "owner__email"]
    inlines = [WeighingInline]


admin.site.register([Species, Tag])
