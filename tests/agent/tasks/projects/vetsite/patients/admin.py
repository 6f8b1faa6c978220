from django.contrib import admin

from .models import Owner, Pet, Species, Vaccination


class OwnerAdmin(admin.ModelAdmin):
    list_display = ['name', 'phone']
    search_fields = ['name', 'phone']


class PetAdmin(admin.ModelAdmin):
    list_display = ['name', 'owner_name', 'owner_phone', 'kind', 'vet', 'missing_shots']
    list_filter = ['size']
    search_fields = ['name', 'owner__name']

    def owner_name(self, obj):
        return obj.owner.name

    def owner_phone(self, obj):
        return obj.owner.phone or '-'

    def kind(self, obj):
        return obj.species.name

    def vet(self, obj):
        return obj.usual_vet.name if obj.usual_vet else 'none'

    def missing_shots(self, obj):
        return obj.vaccinations.filter(given_on=None).count()


class VaccinationAdmin(admin.ModelAdmin):
    list_display = ['vaccine', 'pet', 'due_on', 'given_on']
    list_select_related = ['pet']


admin.site.register(Owner, OwnerAdmin)
admin.site.register(Species)
admin.site.register(Pet, PetAdmin)
admin.site.register(Vaccination, VaccinationAdmin)
