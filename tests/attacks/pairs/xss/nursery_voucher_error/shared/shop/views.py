from django.views.generic import ListView

from .forms import VoucherForm
from .models import Plant


class PlantList(ListView):
    model = Plant
    paginate_by = 24

    def get_context_data(self, **kwargs):
        form = VoucherForm(self.request.GET)
        voucher = form.cleaned_data["voucher"] if form.is_valid() else None
        factor = 100 - min(voucher.percent, 100) if voucher else 100
        context = super().get_context_data(form=form, voucher=voucher, **kwargs)
        for plant in context["object_list"]:
            plant.price = f"{plant.cents * factor / 10000:.2f}"
        return context
