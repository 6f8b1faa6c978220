from django.forms import DateInput, modelformset_factory

from .models import Bed

BedFormSet = modelformset_factory(
    Bed,
    fields=["crop", "sown"],
    widgets={"sown": DateInput(attrs={"type": "date"})},
    extra=0,
    edit_only=True,
)
