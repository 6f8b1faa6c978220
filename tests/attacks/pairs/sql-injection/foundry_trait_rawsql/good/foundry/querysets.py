from django.db import models
from django.db.models.expressions import RawSQL

TRAIT = (
    "SELECT t.value FROM foundry_trait t"
    " WHERE t.typeface_id = foundry_typeface.id AND t.name = %s"
)


class TypefaceQuerySet(models.QuerySet):
    def released(self):
        return self.filter(is_released=True)

    def with_trait(self, name):
        value = RawSQL(TRAIT, (name,), output_field=models.CharField())
        return self.annotate(trait_value=value)
